import type { Topic } from '../../content/contentItem';
import { lineText, plainLine } from './readerText';
import { line } from './fieldValues';
import { itemRefOf, rowsOf } from './references';
import type { NamedSource, References } from './sources';

/** A topic in one language as it will be published. */
export function projectTopic(topic: NamedSource, references: References): Topic {
  return {
    kind: 'topic',
    id: topic.identifier,
    shortId: topic.shortId,
    locale: topic.locale,
    slug: plainLine(topic.slug),
    name: plainLine(topic.name),
    description: lineText(topic.description),
    learningPaths: rowsOf(topic.fields.learningPaths).map((path) => ({
      title: line(path.title),
      description: line(path.description),
      steps: rowsOf(path.steps).flatMap(({ item }) => itemRefOf(item, references) ?? []),
    })),
  };
}
