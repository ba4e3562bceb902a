import type { Block } from '../../../src/content/blocks';
import { renderBody } from '../../../src/content/bodyHtml';
import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';

/** Blocks as the running text of a page. */
export function BodyText({ blocks, locale }: { blocks: readonly Block[]; locale: Locale }) {
  const html = renderBody(blocks, { site: runtime().site, target: 'page', locale });
  return <div className="body" dangerouslySetInnerHTML={{ __html: html }} />;
}
