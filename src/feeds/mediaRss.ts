import type { Picture } from '../content/blocks';
import type { ContentItem } from '../content/contentItem';
import type { FileAsset } from '../content/files';
import { feedRendition, findRendition, firstPicture, itemPictures, renditionUrl } from '../content/pictures';
import { absoluteUrl, type Site } from '../content/site';
import type { XmlElement } from './xmlElement';

/**
 * Media RSS for the film or recording of an item and for every picture of it. `media:group` only for
 * alternatives of one object: the same film in several formats. The licence stands in `media:copyright`, since validators refuse `media:license` without an address.
 */
export function mediaElements(item: ContentItem, site: Site): XmlElement[] {
  const contents = itemPictures(item).flatMap((picture) => contentElement(picture, site));
  return [...recordingElements(item, site), ...contents, ...thumbnail(firstPicture(item), site)];
}

function recordingElements(item: ContentItem, site: Site): XmlElement[] {
  const [main, ...others] = playableFiles(item);
  if (!main) return [];
  if (others.length === 0) return [recordingElement(main, site)];
  const alternatives = [
    recordingElement(main, site, true),
    ...others.map((file) => recordingElement(file, site)),
  ];
  return [{ 'media:group': alternatives }];
}

function playableFiles(item: ContentItem): FileAsset[] {
  if (item.kind !== 'video' && item.kind !== 'podcastEpisode') return [];
  return item.details.files;
}

function recordingElement(file: FileAsset, site: Site, isDefault?: boolean): XmlElement {
  const { path, contentType: type, byteLength: fileSize, durationSeconds, width, height } = file;
  const attributes = {
    url: absoluteUrl(site, path),
    type,
    medium: type.startsWith('audio/') ? 'audio' : 'video',
    fileSize,
    ...(durationSeconds !== undefined && { duration: Math.round(durationSeconds) }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(isDefault && { isDefault: 'true' }),
  };
  return { 'media:content': { _attr: attributes } };
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
