import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { embedPath, itemsElementPath, itemsStylePath, type Embed } from '../content/embedPaths';
import { homePath } from '../content/permalink';
import { absoluteUrl, sitePath, type Site } from '../content/site';
import { wordsFor } from '../locale/words';

/** Room for five items, each with two lines of headline. */
const frameHeight = '520';

export interface EmbedSnippets {
  /** For nginx and Apache. */
  include: string;
  /** Optional look of what was included. */
  style: string;
  frame: string;
  element: string;
}

/** Code for this installation, to be pasted into the pages of a portal. */
export function embedSnippets(embed: Omit<Embed, 'form'>, site: Site, columnTitle: string): EmbedSnippets {
  const { locale } = embed;
  const fragment = embedPath({ ...embed, form: 'fragment' });
  const title = wordsFor(locale).embed.guide.frameTitleAttribute(columnTitle);
  const frame = h('iframe', {
    src: absoluteUrl(site, embedPath({ ...embed, form: 'frame' })),
    title,
    width: '100%',
    height: frameHeight,
    loading: 'lazy',
    style: 'border:0',
  });
  const link = h('a', { href: absoluteUrl(site, homePath(locale)) }, columnTitle);
  const element = h('nq57-items', { src: absoluteUrl(site, fragment) }, [link]);
  return {
    include: `<!--#include virtual="${sitePath(site, fragment)}" -->`,
    style: toHtml(h('link', { rel: 'stylesheet', href: absoluteUrl(site, itemsStylePath) })),
    frame: toHtml(frame),
    element: `${toHtml(h('script', { src: absoluteUrl(site, itemsElementPath), async: true }))}\n${toHtml(element)}`,
  };
}
