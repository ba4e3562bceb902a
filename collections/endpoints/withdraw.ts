import { languageOf } from '../../src/adapters/payload/languageOf';
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload';
import { StateSecretRefused, WithdrawalRefused } from '../../src/adapters/payload/errors';
import { publicationStates } from '../../src/adapters/payload/publicationState';
import { itemCollections } from '../../src/adapters/payload/collections';
import { withdrawDocument, type WithdrawalRequest } from '../../src/adapters/payload/publishing';
import { unpublishWhenNothingIsLive } from '../../src/adapters/payload/unpublish';
import { withdrawalModes } from '../../src/content/contentItem';
import type { ItemKind } from '../../src/content/kinds';
import { isLocale } from '../../src/content/locales';
import { findStateSecretMark } from '../../src/content/stateSecretMarks';
import { en } from '../../src/locale/en/newsroom';
import { vi } from '../../src/locale/vi/newsroom';
import { assertMayWithdraw } from '../access/assertMayPublish';

const wordsOf = (req: PayloadRequest) => ({ vi, en })[languageOf(req)].withdraw;

/** A path of ours or a web address. Browsers read a backslash as a slash, so neither may hold one. */
const isAddress = (value: unknown): value is string =>
  typeof value === 'string' &&
  (/^\/(?![/\\])[^\s\\]*$/.test(value) || (/^https?:\/\/[^\s\\]+$/.test(value) && URL.canParse(value)));

/** The form as sent. @throws WithdrawalRefused when it is no JSON object. */
async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.();
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new WithdrawalRefused(wordsOf(req).unreadable);
}

/** Checks what the form sent. @throws WithdrawalRefused saying what to do. */
function readRequest(req: PayloadRequest, body: Record<string, unknown>): WithdrawalRequest {
  const words = wordsOf(req);
  const mark = findStateSecretMark(body);
  if (mark) throw new StateSecretRefused(languageOf(req), mark.rule);
  const mode = withdrawalModes.find((known) => known === body.mode);
  if (!mode) throw new WithdrawalRefused(words.modeUnknown);
  const hasLocale = body.locale !== undefined && body.locale !== null && body.locale !== '';
  if (hasLocale && !isLocale(body.locale)) throw new WithdrawalRefused(words.localeUnknown);
  const reason = typeof body.reason === 'string' ? body.reason.trim() : '';
  if (mode === 'notice' && reason === '') throw new WithdrawalRefused(words.reasonMissing);
  if (mode === 'redirected' && !isAddress(body.redirectTo))
    throw new WithdrawalRefused(words.redirectMissing);
  return {
    mode,
    reason: reason.slice(0, 1000),
    redirectTo: isAddress(body.redirectTo) ? body.redirectTo : undefined,
    locales: isLocale(body.locale) ? [body.locale] : undefined,
  };
}

/** `POST /:id/withdraw` { mode, reason?, redirectTo?, locale? }: takes the document out of the column. */
export function withdrawEndpoint(kind: ItemKind): Endpoint {
  return {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      assertMayWithdraw(req);
      const documentId = String(req.routeParams?.id);
      const request = readRequest(req, await readBody(req));
      const shouldCommit = await initTransaction(req);
      try {
        const withdrawn = await withdrawDocument(req, { kind, documentId }, request);
        if (withdrawn.length === 0) throw new WithdrawalRefused(wordsOf(req).notLive);
        const isDraft = await unpublishWhenNothingIsLive(req, itemCollections[kind], documentId);
        if (shouldCommit) await commitTransaction(req);
        return Response.json({ message: wordsOf(req).done, withdrawn, isDraft });
      } catch (error) {
        await killTransaction(req);
        throw error;
      }
    },
  };
}

/** `GET /:id/publication`: what is out of this document, per language. */
export function publicationEndpoint(kind: ItemKind): Endpoint {
  return {
    path: '/:id/publication',
    method: 'get',
    handler: async (req) => {
      const { docs } = await req.payload.find({
        collection: itemCollections[kind],
        where: { id: { equals: String(req.routeParams?.id) } },
        limit: 1,
        depth: 0,
        draft: true,
        overrideAccess: false,
        user: req.user,
        select: {},
        req,
      });
      if (docs.length === 0) return Response.json({ states: [] }, { status: 404 });
      return Response.json({ states: await publicationStates(req, kind, String(req.routeParams?.id)) });
    },
  };
}
