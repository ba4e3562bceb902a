import type { Topic } from '../../content/contentItem';
import { lineText, plainLine } from './readerText';
import type { NamedSource } from './sources';

/** A topic in one language as it will be published. */
export function projectTopic(topic: NamedSource): Topic {
  return {
    kind: 'topic',
    id: topic.identifier,
    shortId: topic.shortId,
    locale: topic.locale,
    slug: plainLine(topic.slug),
    name: plainLine(topic.name),
    description: lineText(topic.description),
  };
}
