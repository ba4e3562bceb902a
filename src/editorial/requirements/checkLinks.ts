import type { Block, Inline, Link, ListBlock } from '../../content/blocks';
import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { isLinkAddress } from './address';

function inlinesOfList(list: ListBlock): Inline[] {
  return list.items.flatMap((item) => [
    ...item.children,
    ...(item.sublist ? inlinesOfList(item.sublist) : []),
  ]);
}

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return block.children;
    case 'list':
      return inlinesOfList(block);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.children));
    case 'picture':
    case 'gallery':
    case 'embed':
    case 'rule':
      return [];
  }
}

function textOf(link: Link): string {
  return link.children.map((child) => (child.type === 'text' ? child.text : ' ')).join('');
}

/** Relative links break in feeds, in copies on other portals and under another base path. */
export function checkLinks({ body }: ProjectedItem): Issue[] {
  const links = body.flatMap(inlinesOf).filter((inline): inline is Link => inline.type === 'link');
  return links
    .filter((link) => !isLinkAddress(link.href))
    .map((link): Issue => {
      return { field: 'body', code: 'linkNotAbsolute', params: { href: link.href, text: textOf(link) } };
    });
}
