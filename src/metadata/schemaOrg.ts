import { isOrganisation, originOf } from '../content/authorship';
import type { Picture } from '../content/blocks';
import { bodyText } from '../content/bodyText';
import type { ContentItem, Correction, Source, TopicRef } from '../content/contentItem';
import type { Locale } from '../content/locales';
import { homePath, itemPath, topicPath } from '../content/permalink';
import { feedRendition, findRendition, itemPictures, renditionUrl } from '../content/pictures';
import { safeHref } from '../content/safeHref';
import { absoluteUrl, type Site } from '../content/site';
import { objectOfKind } from './kinds';
import { licenceUrl } from './licence';
import type { SchemaObject } from './schemaObject';
import { vietnamTime } from './vietnamTime';
import { wordsFor } from '../locale/words';

const context = 'https://schema.org';

/** An item as schema.org describes it, for search engines and aggregators. */
export function itemObject(item: ContentItem, site: Site): SchemaObject {
  return { ...creativeWork(item, site), ...objectOfKind(item, site) };
}

/** What items of every kind are: creative works of the agency. */
function creativeWork(item: ContentItem, site: Site): SchemaObject {
  const url = absoluteUrl(site, itemPath(item));
  return {
    '@context': context,
    '@id': `${url}#${item.kind === 'newsArticle' ? 'article' : item.kind}`,
    identifier: item.id,
    headline: item.headline,
    description: item.summary,
    image: itemPictures(item).flatMap((picture) => imageObject(picture, site)),
    datePublished: vietnamTime(item.firstPublishedAt),
    dateModified: vietnamTime(item.modifiedAt),
    author: authorOf(item, site),
    publisher: publisherObject(site, item.locale),
    inLanguage: item.locale,
    articleSection: wordsFor(item.locale).feeds.kinds[item.kind],
    keywords: item.keywords.length > 0 ? item.keywords : undefined,
    about: item.topics.length > 0 ? item.topics.map((topic) => topicObject(topic, item, site)) : undefined,
    wordCount: bodyText(item.body).split(/\s+/).filter(Boolean).length || undefined,
    isAccessibleForFree: true,
    isBasedOn: item.source && sourceObject(item.source),
    correction: item.corrections.length > 0 ? item.corrections.map(correctionObject) : undefined,
    ...aiDisclosure(item),
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
  };
}

/** The agency; the same `@id` everywhere, so that consumers know it is one organisation. */
export function publisherObject(site: Site, locale: Locale): SchemaObject {
  const { logo, name, url, email, code } = site.publisher;
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${url}#organization`,
    name: name[locale],
    identifier: code,
    url,
    email: email || undefined,
    logo: {
      '@type': 'ImageObject',
      url: absoluteUrl(site, logo.path),
      width: logo.width,
      height: logo.height,
    },
  };
}

function authorOf(item: ContentItem, site: Site): SchemaObject {
  if (item.byline)
    return { '@type': isOrganisation(item.byline) ? 'Organization' : 'Person', name: item.byline };
  const origin = originOf(item);
  if (origin) return { '@type': 'Organization', name: origin.name };
  return {
    '@type': 'GovernmentOrganization',
    name: site.publisher.name[item.locale],
    url: site.publisher.url,
  };
}

function imageObject(picture: Picture, site: Site): SchemaObject[] {
  const file = findRendition(picture, 'w1600') ?? feedRendition(picture);
  if (!file) return [];
  const { width, height } = file;
  const url = renditionUrl(file, site);
  return [
    {
      '@type': 'ImageObject',
      url,
      contentUrl: url,
      width,
      height,
      caption: picture.caption ?? (picture.alt || undefined),
      creditText: picture.credit,
      license: picture.license && licenceUrl(picture.license),
      copyrightNotice: picture.license,
    },
  ];
}

function topicObject(topic: TopicRef, { locale }: ContentItem, site: Site): SchemaObject {
  const url = absoluteUrl(site, topicPath({ locale, slug: topic.slug }));
  return { '@type': 'Thing', '@id': topic.id, name: topic.name, url };
}

function sourceObject({ name, url }: Source): SchemaObject {
  return { '@type': 'CreativeWork', url: url && safeHref(url), publisher: { '@type': 'Organization', name } };
}

function correctionObject({ at, note }: Correction): SchemaObject {
  return { '@type': 'CorrectionComment', text: note, datePublished: vietnamTime(at) };
}

/** Machine-readable mark of AI-made parts (Luật 134/2025/QH15, Đ.11), with the words readers see. */
function aiDisclosure({ aiLabel }: ContentItem): SchemaObject {
  if (!aiLabel) return {};
  return {
    digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    usageInfo: { '@type': 'CreativeWork', text: aiLabel },
  };
}

export interface Crumb {
  name: string;
  /** Below the base path. */
  path: string;
}

/** The way from the column home to a page. */
export function breadcrumbs(crumbs: readonly Crumb[], site: Site): SchemaObject {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(site, path),
    })),
  };
}

export interface CollectionPage {
  name: string;
  description?: string;
  path: string;
  locale: Locale;
  items: readonly ContentItem[];
}

/** A list of items: section, topic. */
export function collectionPage(
  { name, description, path, locale, items }: CollectionPage,
  site: Site,
): SchemaObject {
  const url = absoluteUrl(site, path);
  return {
    '@context': context,
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    description: description || undefined,
    inLanguage: locale,
    isPartOf: { '@id': websiteId(site, locale) },
    publisher: publisherObject(site, locale),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: items.map((item, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: item.headline,
        url: absoluteUrl(site, itemPath(item)),
      })),
    },
  };
}

export interface WebSite {
  name: string;
  description?: string;
  locale: Locale;
}

/** The column as a whole, for its home page. */
export function webSite({ name, description, locale }: WebSite, site: Site): SchemaObject {
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': websiteId(site, locale),
    url: absoluteUrl(site, homePath(locale)),
    name,
    description: description || undefined,
    inLanguage: locale,
    publisher: publisherObject(site, locale),
  };
}

function websiteId(site: Site, locale: Locale): string {
  return `${absoluteUrl(site, homePath(locale))}#website`;
}
