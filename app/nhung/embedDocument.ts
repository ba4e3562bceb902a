import type { Element } from 'hast';
import { itemsStylePath, type Embed, type EmbedForm } from '../../src/content/embedPaths';
import { isLocale, defaultLocale, type Locale } from '../../src/content/locales';
import { homePath, itemPath, topicPath } from '../../src/content/permalink';
import { sitePath } from '../../src/content/site';
import type { Runtime } from '../../src/delivery/runtime';
import { blockNode, fragmentHtml, frameHtml, noticeNode } from '../../src/syndication/embedBlock';

export interface EmbedRequest {
  locale: string;
  form: EmbedForm;
  /** Undefined where the address names no block. */
  embed: Embed | undefined;
}

/** HTML of a block in the form that was asked for; a notice where there is nothing to show. */
export async function embedDocument(
  runtime: Runtime,
  { embed, form, ...request }: EmbedRequest,
): Promise<string> {
  const { site, brand, reader } = runtime;
  const locale = isLocale(request.locale) ? request.locale : defaultLocale;
  const node = (embed && (await block(runtime, embed))) ?? (await notice(runtime, locale, form, embed));
  if (form === 'fragment') return fragmentHtml(node);
  const { title } = await reader.siteText(locale);
  const styles = [brand.themeCss, itemsStylePath].map((path) => sitePath(site, path));
  return frameHtml(node, { locale, title, styles, icon: sitePath(site, brand.icon) });
}

async function block({ reader, site }: Runtime, embed: Embed): Promise<Element | undefined> {
  const { locale, form, target, count } = embed;
  const { title } = await reader.siteText(locale);
  const column = { locale, form, title, path: homePath(locale) };
  if (target.type === 'item') {
    const item = await reader.item(locale, target.shortId);
    return item && blockNode({ ...column, path: itemPath(item), items: [item], isSingle: true }, site);
  }
  if (target.type === 'latest') {
    const items = (await reader.list(locale, { type: 'all' }, { limit: count }))?.items ?? [];
    return blockNode({ ...column, items }, site);
  }
  const topic = await reader.topic(locale, target.slug);
  if (!topic) return undefined;
  const items = (await reader.list(locale, target, { limit: count }))?.items ?? [];
  return blockNode({ ...column, title: topic.name, path: topicPath(topic), items }, site);
}

async function notice(
  { reader, site }: Runtime,
  locale: Locale,
  form: EmbedForm,
  embed: Embed | undefined,
): Promise<Element> {
  const shortId = embed?.target.type === 'item' ? embed.target.shortId : undefined;
  const withdrawal = shortId === undefined ? undefined : await reader.withdrawal(locale, shortId);
  return noticeNode({ locale, form }, withdrawal, site);
}
