import type { Picture } from '../content/blocks';
import type { ContentItem } from '../content/contentItem';
import { feedRendition, findRendition, firstPicture, itemPictures, renditionUrl } from '../content/pictures';
import type { Site } from '../content/site';
import type { XmlElement } from './xmlElement';

/**
 * Media RSS for every picture of an item. No `media:group`: that is for alternatives of one object.
 * The licence stands in `media:copyright`, since validators refuse `media:license` without an address.
 */
export function mediaElements(item: ContentItem, site: Site): XmlElement[] {
  const contents = itemPictures(item).flatMap((picture) => contentElement(picture, site));
  return [...contents, ...thumbnail(firstPicture(item), site)];
}

function contentElement(picture: Picture, site: Site): XmlElement[] {
  const file = feedRendition(picture);
  if (!file) return [];
  const { contentType: type, byteLength: fileSize, width, height } = file;
  const attributes = { url: renditionUrl(file, site), type, medium: 'image', fileSize, width, height };
  return [{ 'media:content': [{ _attr: attributes }, ...describing(picture)] }];
}

function describing({ caption, alt, credit, license }: Picture): XmlElement[] {
  const title = caption ?? alt;
  return [
    ...(title ? [{ 'media:title': [{ _attr: { type: 'plain' } }, title] }] : []),
    ...(alt && alt !== title ? [{ 'media:description': [{ _attr: { type: 'plain' } }, alt] }] : []),
    ...(credit ? [{ 'media:credit': [{ _attr: { role: 'photographer', scheme: 'urn:ebu' } }, credit] }] : []),
    ...(license ? [{ 'media:copyright': license }] : []),
  ];
}

function thumbnail(picture: Picture | undefined, site: Site): XmlElement[] {
  if (!picture) return [];
  const file = findRendition(picture, 'card') ?? findRendition(picture, 'w480') ?? feedRendition(picture);
  if (!file) return [];
  const { width, height } = file;
  return [{ 'media:thumbnail': { _attr: { url: renditionUrl(file, site), width, height } } }];
}
