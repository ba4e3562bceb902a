import type { IncomingMessage } from 'node:http';
import { createLocalReq, type Payload } from 'payload';
import { defaultLocale, isLocale, type Locale } from '../../content/locales';
import type { Preview } from '../../delivery/pageScope';
import type { PreviewAddress } from '../../delivery/previewAddress';
import { checkItem } from '../../editorial/requirements/checkItem';
import { describeIssue } from '../../editorial/requirements/describeIssues';
import { itemCollections } from './collections';
import { installationOf } from './installation';
import { readDraft } from './newsroom';
import { projectItemFields } from './projectDocument';

/** The headers of a request that say who asks. */
export type SessionHeaders = (request: IncomingMessage) => Headers;

/**
 * Drafts as their editors will publish them, for accounts that may read them in the newsroom. The right is asked of
 * Payload as for the form itself; only then is the draft read for projection.
 */
export function createPreviews(payload: Payload, sessionHeaders: SessionHeaders) {
  return async (request: IncomingMessage, address: PreviewAddress): Promise<Preview | undefined> => {
    const { kind, documentId, locale } = address;
    const { profile, now } = installationOf(payload);
    if (!request.headers.cookie && !request.headers.authorization) return undefined;
    if (!profile.languages.includes(locale)) return undefined;
    const { user } = await payload.auth({ headers: sessionHeaders(request) });
    if (!user) return undefined;
    const req = await createLocalReq({ user, locale }, payload);
    const collection = itemCollections[kind];
    const readable = await payload.findByID({
      collection,
      id: documentId,
      draft: true,
      depth: 0,
      select: {},
      disableErrors: true,
      overrideAccess: false,
      req,
    });
    // Typed as found always; `disableErrors` makes it null.
    if ((readable as object | null) === null) return undefined;
    const draft = await readDraft(req, collection, documentId, locale);
    if (!draft) return undefined;
    // A form that was never published has no day yet; what else it lacks reads as empty.
    const fields = { ...draft, firstPublishedAt: draft.firstPublishedAt ?? now() };
    const item = await projectItemFields(req, kind, fields, locale);
    const language = languageOf(request);
    const issues = checkItem(item, fields).map((issue) => describeIssue(language, issue));
    return { item, issues, editPath: `/admin/collections/${collection}/${documentId}?locale=${locale}` };
  };
}

/** The language of the person's admin, which Payload keeps in a cookie. */
function languageOf({ headers }: IncomingMessage): Locale {
  const [, language] = /(?:^|;\s*)payload-lng=([a-z]{2})/.exec(headers.cookie ?? '') ?? [];
  return isLocale(language) ? language : defaultLocale;
}
