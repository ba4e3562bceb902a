import type { Topic } from '../../content/contentItem';
import type { LearningPath } from '../../content/learningPath';
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
    learningPaths: pathsOf(topic.fields.learningPaths, references),
  };
}

/** Those named in this language that lead somewhere. */
function pathsOf(value: unknown, references: References): LearningPath[] {
  return rowsOf(value)
    .map(({ title, description, steps }) => ({
      title: line(title),
      description: line(description),
      steps: rowsOf(steps).flatMap(({ item }) => itemRefOf(item, references) ?? []),
    }))
    .filter(({ title, steps }) => title !== '' && steps.length > 0);
}
