import type { Picture } from '../content/blocks';
import type { ContentItem } from '../content/contentItem';
import type { Locale } from '../content/locales';
import { itemPath } from '../content/permalink';
import { feedRendition, findRendition, firstPicture, renditionUrl } from '../content/pictures';
import { absoluteUrl, type Site } from '../content/site';
import { cleanTexts } from '../content/xmlText';
import { vietnamTime } from './vietnamTime';
import { wordsFor } from '../locale/words';

/** One `<meta>`: Open Graph uses `property`, Twitter cards use `name`. */
export interface MetaTag {
  attribute: 'property' | 'name';
  name: string;
  content: string;
}

const localeTags: Record<Locale, string> = { vi: 'vi_VN', en: 'en_US' };

export interface SharedPage {
  title: string;
  description: string;
  /** Below the base path. */
  path: string;
  locale: Locale;
  /** Other languages the page exists in. */
  otherLocales?: readonly Locale[];
  /** Name of the column. */
  siteName: string;
  picture?: Picture;
}

/** Tags of a page that is not an item: home, list, topic. */
export function pageOpenGraph(page: SharedPage, site: Site): MetaTag[] {
  return sharingTags(page, 'website', [], site);
}

/** Tags of an item: the page tags with those of `article:`. */
export function articleOpenGraph(
  item: ContentItem,
  site: Site,
  { siteName, otherLocales }: Pick<SharedPage, 'siteName' | 'otherLocales'>,
): MetaTag[] {
  const { headline: title, summary: description, locale } = item;
  const page = { title, description, locale, siteName, otherLocales };
  const picture = firstPicture(item);
  return sharingTags({ ...page, path: itemPath(item), picture }, 'article', articleTags(item), site);
}

function sharingTags(page: SharedPage, type: string, extra: MetaTag[], site: Site): MetaTag[] {
  const image = page.picture && imageTags(page.picture, site);
  return cleanTexts([
    property('og:type', type),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', absoluteUrl(site, page.path)),
    property('og:site_name', page.siteName),
    property('og:locale', localeTags[page.locale]),
    ...(page.otherLocales ?? []).map((locale) => property('og:locale:alternate', localeTags[locale])),
    ...(image ?? []),
    ...extra,
    { attribute: 'name', name: 'twitter:card', content: image?.length ? 'summary_large_image' : 'summary' },
    { attribute: 'name', name: 'twitter:title', content: page.title },
    { attribute: 'name', name: 'twitter:description', content: page.description },
  ]);
}

function imageTags(picture: Picture, site: Site): MetaTag[] {
  const file = findRendition(picture, 'share') ?? feedRendition(picture);
  if (!file) return [];
  return [
    property('og:image', renditionUrl(file, site)),
    property('og:image:type', file.contentType),
    property('og:image:width', String(file.width)),
    property('og:image:height', String(file.height)),
    ...(picture.alt ? [property('og:image:alt', picture.alt)] : []),
  ];
}

function articleTags(item: ContentItem): MetaTag[] {
  const tags = new Set([...item.topics.map(({ name }) => name), ...item.keywords]);
  return [
    property('article:published_time', vietnamTime(item.firstPublishedAt)),
    property('article:modified_time', vietnamTime(item.modifiedAt)),
    property('article:section', wordsFor(item.locale).feeds.kinds[item.kind]),
    ...[...tags].map((tag) => property('article:tag', tag)),
  ];
}

function property(name: string, content: string): MetaTag {
  return { attribute: 'property', name, content };
}
