import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Block, Embed, Gallery, Heading, ListBlock, Quote } from './blocks';
import { figureNode } from './bodyFigures';
import { inlineNodes } from './bodyInlines';
import type { BodyOptions } from './bodyOptions';
import { tableNode } from './bodyTables';
import { headingIds } from './headingIds';
import { resolveHref } from './safeHref';
import { cleanText } from './xmlText';

type HeadingIds = ReturnType<typeof headingIds>;

/** The body as HTML, safe by construction: a tree is built and serialised, text is never markup. */
export function renderBody(blocks: readonly Block[], options: BodyOptions): string {
  const ids = headingIds(blocks);
  const children = blocks.flatMap((block) => blockNodes(block, options, ids));
  return toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } });
}

function blockNodes(block: Block, options: BodyOptions, ids: HeadingIds): ElementContent[] {
  switch (block.type) {
    case 'paragraph':
      return [h('p', inlineNodes(block.children, options))];
    case 'heading':
      return [headingNode(block, options, ids)];
    case 'list':
      return [listNode(block, options)];
    case 'quote':
      return [quoteNode(block, options)];
    case 'picture':
      return figureNode(block.picture, options);
    case 'gallery':
      return galleryNodes(block, options);
    case 'table':
      return [tableNode(block, options)];
    case 'embed':
      return embedNodes(block, options);
    case 'rule':
      return [h('hr')];
  }
}

function headingNode(heading: Heading, options: BodyOptions, ids: HeadingIds): ElementContent {
  const id = options.target === 'page' ? ids.get(heading) : undefined;
  return h(`h${heading.level}`, { id }, inlineNodes(heading.children, options));
}

function listNode(list: ListBlock, options: BodyOptions): ElementContent {
  const items = list.items.map((item) =>
    h('li', [
      ...inlineNodes(item.children, options),
      ...(item.sublist ? [listNode(item.sublist, options)] : []),
    ]),
  );
  return h(list.ordered ? 'ol' : 'ul', items);
}

function quoteNode(quote: Quote, options: BodyOptions): ElementContent {
  const words = h('blockquote', [h('p', inlineNodes(quote.children, options))]);
  if (!quote.attribution) return words;
  const className = options.target === 'page' ? ['quotation'] : undefined;
  return h('figure', { className }, [words, h('figcaption', cleanText(quote.attribution))]);
}

function galleryNodes(gallery: Gallery, options: BodyOptions): ElementContent[] {
  const figures = gallery.pictures.flatMap((picture) => figureNode(picture, options));
  const caption = gallery.caption ? cleanText(gallery.caption) : undefined;
  // Feed readers make little of figures in figures.
  if (options.target === 'feed') return caption ? [...figures, h('p', [h('em', caption)])] : figures;
  const list = h(
    'ul',
    figures.map((figure) => h('li', [figure])),
  );
  return [h('figure', { className: ['gallery'] }, caption ? [list, h('figcaption', caption)] : [list])];
}

/** A linked headline; nothing while the item is not live. */
function embedNodes(embed: Embed, { site, target }: BodyOptions): ElementContent[] {
  if (!embed.target) return [];
  const href = resolveHref(embed.target.path, site, target === 'page' ? 'path' : 'absolute');
  const headline = h('a', { href }, cleanText(embed.target.headline));
  if (target === 'feed') return [h('p', [headline])];
  const summary = cleanText(embed.target.summary);
  const card = [h('p', { className: ['embed-headline'] }, [headline]), ...(summary ? [h('p', summary)] : [])];
  return [h('div', { className: ['embed'] }, card)];
}
