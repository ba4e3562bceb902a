import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline, Mark, TextRun } from './blocks';
import type { BodyOptions } from './bodyOptions';
import { splitAtDocumentNumbers } from './documentNumbers';
import { resolveHref } from './safeHref';
import { cleanText } from './xmlText';

const tagOf: Record<Mark, string> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
};

/** Text with its marks, breaks and links as nodes. A link that may not be followed leaves its words. */
export function inlineNodes(inlines: readonly Inline[], options: BodyOptions): ElementContent[] {
  return inlines.flatMap((inline) => inlineNode(inline, options));
}

function inlineNode(inline: Inline, options: BodyOptions): ElementContent[] {
  switch (inline.type) {
    case 'text':
      return textNodes(inline, options);
    case 'break':
      return [h('br')];
    case 'link':
      return linkNodes(inline.href, inline.children, options);
    case 'itemLink':
      return linkNodes(inline.path, inline.children, options);
  }
}

function textNodes({ text, marks }: TextRun, { target }: BodyOptions): ElementContent[] {
  const words = cleanText(text);
  const plain: ElementContent[] = target === 'page' ? pageWords(words) : [{ type: 'text', value: words }];
  // Children always as a list: hastscript would take a lone text node for properties.
  return marks.reduceRight<ElementContent[]>((nodes, mark) => [h(tagOf[mark], nodes)], plain);
}

/** "57-NQ/TW" stays on one line. */
function pageWords(text: string): ElementContent[] {
  return splitAtDocumentNumbers(text).map((piece) =>
    piece.isDocumentNumber
      ? h('span', { className: ['unbroken'] }, [{ type: 'text', value: piece.text }])
      : { type: 'text', value: piece.text },
  );
}

function linkNodes(href: string | undefined, children: Inline[], options: BodyOptions): ElementContent[] {
  const { site, target } = options;
  const words = inlineNodes(children, options);
  const address = href && resolveHref(href, site, target === 'page' ? 'path' : 'absolute');
  if (!address) return words;
  const isElsewhere = /^https?:/.test(address) && new URL(address).origin !== site.origin;
  return [h('a', { href: address, rel: target === 'page' && isElsewhere ? 'noopener' : undefined }, words)];
}
