import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ContentItem, Withdrawal } from '../content/contentItem';
import type { EmbedForm } from '../content/embedPaths';
import type { Locale } from '../content/locales';
import { homePath, itemPath } from '../content/permalink';
import { feedRendition, findRendition, firstPicture, renditionUrl } from '../content/pictures';
import { resolveHref } from '../content/safeHref';
import { absoluteUrl, type Site } from '../content/site';
import { cleanText } from '../content/xmlText';
import { shortDate, shortDateTime } from '../locale/dates';
import { wordsFor } from '../locale/words';

/** Items of the column as another portal shows them. */
export interface EmbedBlock {
  locale: Locale;
  form: EmbedForm;
  /** Name of the column or of the topic. */
  title: string;
  /** Page of the list; not below the base path yet. */
  path: string;
  items: readonly ContentItem[];
  /** One item that was chosen, told with its summary. */
  isSingle?: boolean;
}

/**
 * A block: addresses absolute, no style and no script, so that it fits into any page. Classes begin
 * with `nq57-`; a portal gives them the look it wants.
 */
export function blockNode(block: EmbedBlock, site: Site): Element {
  const { locale, form, items, isSingle } = block;
  const words = wordsFor(locale).embed.block;
  const entries = items.map((item) => entryNode(item, block, site));
  const list = h(
    'ul',
    { className: ['nq57-list'] },
    entries.map((entry) => h('li', [entry])),
  );
  const heading = words.title(block.title, site.publisher.name[locale]);
  return boxNode(locale, [
    h(titleTag[form], { className: ['nq57-title'] }, [
      linkNode(absoluteUrl(site, block.path), heading, form),
    ]),
    ...(entries.length === 0 ? [paragraph('nq57-empty', words.empty)] : isSingle ? entries : [list]),
  ]);
}

/** A page of its own has a heading; within the page of a portal its headings rule. */
const titleTag: Record<EmbedForm, string> = { fragment: 'p', frame: 'h1' };

/** What stands in the place of an item that left, or of a block that never was. */
export function noticeNode(
  { locale, form }: Pick<EmbedBlock, 'locale' | 'form'>,
  withdrawal: Withdrawal | undefined,
  site: Site,
): Element {
  const words = wordsFor(locale).embed.block;
  const home = linkNode(absoluteUrl(site, homePath(locale)), words.toColumn, form);
  return boxNode(locale, [
    ...noticeLines(locale, form, withdrawal, site),
    h(titleTag[form], { className: ['nq57-title'] }, [home]),
  ]);
}

function noticeLines(
  locale: Locale,
  form: EmbedForm,
  withdrawal: Withdrawal | undefined,
  site: Site,
): Element[] {
  const words = wordsFor(locale).embed.block;
  if (!withdrawal) return [paragraph('nq57-notice', words.notFound)];
  const { mode, at, reason, redirectTo } = withdrawal;
  const address = redirectTo === undefined ? undefined : resolveHref(redirectTo, site, 'absolute');
  if (mode === 'redirected' && address !== undefined) {
    return [h('p', { className: ['nq57-notice'] }, [linkNode(address, words.moved, form)])];
  }
  if (mode !== 'notice') return [paragraph('nq57-notice', words.gone)];
  const notice = paragraph('nq57-notice', words.withdrawn(shortDateTime(at)));
  return reason ? [notice, paragraph('nq57-reason', words.reason(reason))] : [notice];
}

/** For a page that is put together on a server. */
export function fragmentHtml(node: Element): string {
  return `${toHtml(node, { characterReferences: { useNamedReferences: true } })}\n`;
}

export interface FrameParts {
  locale: Locale;
  title: string;
  /** Addresses of style sheets. */
  styles: readonly string[];
  /** Address of the sign; without one browsers ask for an address of their own. */
  icon: string;
}

/** A page for an `<iframe>`: light, since the portal around it is; links leave the frame. */
export function frameHtml(node: Element, { locale, title, styles, icon }: FrameParts): string {
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', cleanText(title)),
    h('link', { rel: ['icon'], href: icon, type: 'image/svg+xml' }),
    ...styles.map((href) => h('link', { rel: ['stylesheet'], href })),
  ];
  const page = h('html', { lang: locale, dataTheme: 'light' }, [
    h('head', head),
    h('body', { className: ['nq57-frame'] }, [h('main', [node])]),
  ]);
  return `<!doctype html>${toHtml(page)}\n`;
}

function entryNode(item: ContentItem, { form, isSingle }: EmbedBlock, site: Site): Element {
  const words = wordsFor(item.locale);
  // No article: that wants a heading, and headings belong to the page around.
  return h('div', { className: ['nq57-item'] }, [
    ...pictureNodes(item, site),
    h('p', { className: ['nq57-headline'] }, [
      linkNode(absoluteUrl(site, itemPath(item)), item.headline, form),
    ]),
    ...(isSingle ? [paragraph('nq57-summary', item.summary)] : []),
    h('p', { className: ['nq57-meta'] }, [
      h('span', { className: ['nq57-kind'] }, words.portal.kinds[item.kind]),
      ' ',
      h('time', { dateTime: item.firstPublishedAt }, shortDate(item.firstPublishedAt)),
    ]),
  ]);
}

/** Beside a headline that says the same the picture is decoration. */
function pictureNodes(item: ContentItem, site: Site): Element[] {
  const picture = firstPicture(item);
  const file = picture && (findRendition(picture, 'card') ?? feedRendition(picture));
  if (!file) return [];
  const { width, height } = file;
  const attributes = { src: renditionUrl(file, site), width, height, alt: '', loading: 'lazy' as const };
  return [h('img', { className: ['nq57-picture'], ...attributes })];
}

function linkNode(href: string, text: string, form: EmbedForm): Element {
  const leavesFrame = form === 'frame' && { target: '_top', rel: ['noopener'] };
  return h('a', { href, ...leavesFrame }, cleanText(text));
}

function paragraph(className: string, text: string): Element {
  return h('p', { className: [className] }, cleanText(text));
}

function boxNode(locale: Locale, content: Element[]): Element {
  return h('div', { className: ['nq57-items'], lang: locale }, content);
}
