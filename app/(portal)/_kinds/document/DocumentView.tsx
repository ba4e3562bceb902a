import type { ReactNode } from 'react';
import { renderBody } from '../../../../src/content/bodyHtml';
import { inlineText } from '../../../../src/content/bodyText';
import type { Block, Heading } from '../../../../src/content/blocks';
import type { ContentOf } from '../../../../src/content/contentItem';
import { documentText } from '../../../../src/content/details/document';
import { headingIds } from '../../../../src/content/headingIds';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleNotes } from '../../_components/ArticleNotes';
import { FileList } from '../../_components/FileList';
import type { ItemViewProps } from '../../_components/ItemPage';
import { DocumentCard } from './DocumentCard';
import { DocumentRelations } from './DocumentRelations';

type Item = ContentOf<'document'>;

/** Like a catalogue card, then the text with its parts to jump to. */
export function DocumentView({ item, related }: ItemViewProps<'document'>) {
  const words = wordsFor(item.locale).kinds.document.portal;
  const text = documentText(item);
  return (
    <div className="wide article-grid document">
      <article className="article">
        <DocumentCard item={item} />
        <div className="document-parts">
          <FileList title={words.files} files={item.details.files} locale={item.locale} />
          <DocumentRelations item={item} />
          <Contents item={item} text={text} />
        </div>
        <Text item={item} text={text} />
        <ArticleNotes item={item} />
      </article>
      <ArticleAside item={item} related={related} />
    </div>
  );
}

/** Enough parts to lose one's way; fewer are seen at once. */
const fewestParts = 3;

function Contents({ item, text }: { item: Item; text: Block[] }): ReactNode {
  const ids = headingIds(text);
  const parts = text.filter((block): block is Heading => block.type === 'heading' && block.level <= 3);
  if (parts.length < fewestParts) return null;
  return (
    <nav className="document-contents" aria-labelledby="cac-muc">
      <h2 id="cac-muc">{wordsFor(item.locale).kinds.document.portal.contents}</h2>
      <ol>
        {parts.map((part) => (
          <li key={ids.get(part)} className={part.level > 2 ? 'sub' : undefined}>
            <a href={`#${ids.get(part)}`}>{inlineText(part.children)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Text({ item, text }: { item: Item; text: Block[] }) {
  if (text.length === 0) return null;
  const html = renderBody(text, { site: runtime().site, target: 'page', locale: item.locale });
  return (
    <section className="document-text" aria-labelledby="toan-van">
      <h2 id="toan-van">{wordsFor(item.locale).kinds.document.portal.text}</h2>
      <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}
