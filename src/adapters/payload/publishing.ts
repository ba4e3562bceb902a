import type { PayloadRequest } from 'payload';
import type {
  PodcastShow,
  ProjectedItem,
  PublishedContent,
  Topic,
  Unit,
  Withdrawal,
} from '../../content/contentItem';
import { isItemKind, type ItemKind } from '../../content/kinds';
import { isLocale, locales, type Locale } from '../../content/locales';
import { checkItem } from '../../editorial/requirements/checkItem';
import { checkPodcastShow } from '../../editorial/requirements/checkPodcastShow';
import { mediaKey, serialiseListKey } from '../../publishing/listKey';
import { listsOf, mediaOf, registerKeyOf, sortKeyOf } from '../../publishing/projection/indexKeys';
import { projectPodcastShow } from '../../publishing/projection/podcastShow';
import { projectSite } from '../../publishing/projection/site';
import { projectTopic } from '../../publishing/projection/topic';
import { projectUnit } from '../../publishing/projection/unit';
import { isSameContent, publish, type Publication } from '../../publishing/publish';
import type { Origin, PublishedRow, PublishedRows } from '../../publishing/publishedRow';
import { withdraw } from '../../publishing/withdraw';
import { afterCommit } from '../database/afterCommit';
import { numberAndAnnounce } from './announcements';
import { collectionOf, isNamedKind, type NamedKind, type PublishableKind } from './collections';
import { followingRows } from './documentRows';
import { LocaleNotChosen } from './errors';
import { installationOf, storeOf } from './installation';
import { languageOf } from './languageOf';
import { refuseIncomplete } from './refuseIncomplete';
import { publishedVersionOf, readDocument, readReferences, readSite, toNamedSource } from './newsroom';
import { projectItemDocument, projectItemFields } from './projectDocument';

export interface DocumentRef {
  kind: PublishableKind;
  documentId: string;
}

async function rowsOf(req: PayloadRequest): Promise<PublishedRows> {
  const store = await storeOf(req.payload);
  // Where Payload could not or need not begin a transaction it leaves null.
  return store.rows((await req.transactionID) ?? undefined);
}

async function announceAfterCommit(req: PayloadRequest): Promise<void> {
  const { payload } = req;
  await afterCommit(req, () => numberAndAnnounce(payload));
}

/**
 * Publishes or corrects a document, inside the transaction of `req`. An item goes out in the language it
 * was saved in; a topic, unit or show in every language it has a name in.
 * @throws ValidationError naming what a reader could not use, in the editor's language.
 */
export async function publishDocument(req: PayloadRequest, ref: DocumentRef): Promise<void> {
  if (isNamedKind(ref.kind)) await publishReference(req, ref.kind, ref.documentId);
  else await publishItem(req, ref.kind, ref.documentId);
  await announceAfterCommit(req);
}

async function publishItem(req: PayloadRequest, kind: ItemKind, documentId: string): Promise<void> {
  const language = languageOf(req);
  if (!isLocale(req.locale)) throw new LocaleNotChosen(language);
  const { locale } = req;
  const collection = collectionOf[kind];
  const rows = await rowsOf(req);
  const now = installationOf(req.payload).now();
  const version = await publishedVersionOf(req, collection, documentId);
  const known = await rows.ofOrigin({ collection, documentId });
  const before = known.find((one) => one.locale === locale);
  const row = await readDocument(req, collection, documentId, locale);
  if (!row) throw new Error('The document to publish is not in the newsroom.');
  const item = await projectItemFields(req, kind, row, locale, before ? now : undefined);
  refuseIncomplete(req, collection, documentId, checkItem(item, row));
  await publish(rows, itemPublication(item, { collection, documentId, version }, now));
  // What the languages share must not stay as it was in those that were not saved now.
  await reprojectRows(
    req,
    known.filter((one) => one.locale !== locale && one.status === 'live'),
  );
  await reprojectRows(req, await followingRows(req, locale, [before?.content, item]));
}

/** When the document was first out in a language, live or withdrawn since. */
export async function firstPublicationOf(
  req: PayloadRequest,
  { kind, documentId }: DocumentRef,
  locale: Locale,
): Promise<string | undefined> {
  const found = await (await rowsOf(req)).ofOrigin({ collection: collectionOf[kind], documentId });
  return found.find((row) => row.locale === locale)?.firstPublishedAt;
}

function itemPublication(item: ProjectedItem, origin: Origin, now: string): Publication {
  return {
    content: item,
    origin,
    lists: listsOf(item).map(serialiseListKey),
    mediaIds: mediaOf(item),
    sortKey: sortKeyOf(item),
    registerKey: registerKeyOf(item),
    now,
  };
}

async function projectReference(
  req: PayloadRequest,
  kind: NamedKind,
  documentId: string,
  locale: Locale,
): Promise<Topic | Unit | PodcastShow | undefined> {
  const row = await readDocument(req, collectionOf[kind], documentId, locale);
  if (!row || typeof row.name !== 'string' || row.name.trim() === '') return undefined;
  const source = toNamedSource(row, locale);
  if (kind === 'unit') return projectUnit(source);
  const references = await readReferences(req, collectionOf[kind], row, locale);
  return kind === 'topic' ? projectTopic(source, references) : projectPodcastShow(source, references);
}

/** Topics, units, shows and the site are in no list; they sort by name. */
function referencePublication(
  content: Exclude<PublishedContent, ProjectedItem>,
  origin: Origin,
  now: string,
): Publication {
  const name = 'name' in content ? content.name : content.title;
  return {
    content,
    origin,
    lists: [],
    mediaIds: mediaOf(content),
    sortKey: `${name}~${content.shortId}`,
    now,
  };
}

async function publishReference(req: PayloadRequest, kind: NamedKind, documentId: string): Promise<void> {
  const rows = await rowsOf(req);
  const now = installationOf(req.payload).now();
  const origin = { collection: collectionOf[kind], documentId };
  for (const locale of locales) {
    const content = await projectReference(req, kind, documentId, locale);
    if (content?.kind === 'podcastShow') {
      refuseIncomplete(req, origin.collection, documentId, checkPodcastShow(content));
    }
    if (content) await publish(rows, referencePublication(content, origin, now));
  }
}

const siteOrigin: Origin = { collection: 'site', documentId: 'site' };

/** The site has one identity for as long as the agency has its domain. */
export function siteIdentity(tagAuthority: string): { identifier: string; shortId: string } {
  return { identifier: `tag:${tagAuthority},2025:column`, shortId: 'column00' };
}

export async function publishSiteText(req: PayloadRequest): Promise<void> {
  const rows = await rowsOf(req);
  const { now, profile } = installationOf(req.payload);
  for (const locale of locales) {
    const { source, references } = await readSite(req, locale, siteIdentity(profile.tagAuthority));
    if (source.title.trim() === '') continue;
    await publish(rows, referencePublication(projectSite(source, references), siteOrigin, now()));
  }
  await announceAfterCommit(req);
}

export interface WithdrawalRequest {
  mode: Withdrawal['mode'];
  reason?: string;
  redirectTo?: string;
  /** All live languages when absent. */
  locales?: readonly Locale[];
}

/** Takes a document out of the column, inside the transaction of `req`. @returns the languages taken out. */
export async function withdrawDocument(
  req: PayloadRequest,
  { kind, documentId }: DocumentRef,
  { mode, reason, redirectTo, locales: chosen = locales }: WithdrawalRequest,
): Promise<Locale[]> {
  const rows = await rowsOf(req);
  const at = installationOf(req.payload).now();
  const withdrawn: Locale[] = [];
  for (const row of await rows.ofOrigin({ collection: collectionOf[kind], documentId })) {
    if (!chosen.includes(row.locale)) continue;
    const withdrawal: Withdrawal = {
      mode,
      at,
      ...(mode === 'notice' && reason ? { reason } : {}),
      ...(mode === 'redirected' && redirectTo ? { redirectTo } : {}),
    };
    if (!(await withdraw(rows, row, withdrawal))) continue;
    withdrawn.push(row.locale);
    await reprojectRows(req, await followingRows(req, row.locale, [row.content]));
  }
  if (withdrawn.length > 0) await announceAfterCommit(req);
  return withdrawn;
}

/** Projects a live row again from the version it came from, with its own times. */
export async function reproject(req: PayloadRequest, row: PublishedRow): Promise<Publication | undefined> {
  const { origin, locale } = row;
  if (isItemKind(row.kind)) {
    const modifiedAt = row.content && 'modifiedAt' in row.content ? row.content.modifiedAt : undefined;
    const ref = { kind: row.kind, documentId: origin.documentId };
    const item = await projectItemDocument(req, ref, locale, { modifiedAt, version: origin.version });
    return item && itemPublication(item, origin, installationOf(req.payload).now());
  }
  if (row.kind === 'site') {
    const { profile, now } = installationOf(req.payload);
    const { source, references } = await readSite(req, locale, siteIdentity(profile.tagAuthority));
    return source.title.trim() === ''
      ? undefined
      : referencePublication(projectSite(source, references), origin, now());
  }
  const content = await projectReference(req, row.kind, origin.documentId, locale);
  return content && referencePublication(content, origin, installationOf(req.payload).now());
}

/** Projects live rows again and publishes what readers would see changed, as modified now. @returns whether any was. */
async function reprojectRows(req: PayloadRequest, found: readonly PublishedRow[]): Promise<boolean> {
  const rows = await rowsOf(req);
  let hasChanged = false;
  for (const row of found) {
    const publication = await reproject(req, row);
    if (!publication || isSameContent(row.content, publication.content)) continue;
    const { now } = publication;
    await publish(rows, {
      ...publication,
      content: { ...publication.content, modifiedAt: now } as PublishedContent,
    });
    hasChanged = true;
  }
  return hasChanged;
}

/**
 * After a change of a picture's words or files, the live items that show it follow, as modified now.
 * @returns whether anything that readers see changed.
 */
export async function reprojectUsesOfMedia(req: PayloadRequest, mediaId: string): Promise<boolean> {
  const hasChanged = await reprojectRows(req, await (await rowsOf(req)).inList(mediaKey(mediaId)));
  if (hasChanged) await announceAfterCommit(req);
  return hasChanged;
}

/** How many rows, one per language, show a picture to readers now. */
export async function countUsesOfMedia(req: PayloadRequest, documentId: string): Promise<number> {
  const media = await req.payload.db.findOne<{ id: string; mediaId?: string }>({
    collection: 'media',
    where: { id: { equals: documentId } },
    req,
  });
  if (!media?.mediaId) return 0;
  return (await (await rowsOf(req)).inList(mediaKey(media.mediaId))).length;
}
