import { rm } from 'node:fs/promises';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import type { StoredFile } from '../../src/adapters/payload/storedFiles';
import { takenUploadOf, takeUpload } from '../../src/adapters/payload/takeUpload';
import { accountOf } from '../access/editorialAccess';
import { slugs } from '../slugs';

type Method = 'post' | 'patch';

/**
 * Payload opens the transaction before any hook runs, and a film takes seconds to examine: on SQLite every other
 * save would wait. So the file is examined first, then Payload's own endpoint goes on with what was read.
 */
function examineFirst(method: Method, path: string): Endpoint {
  const endpoint: Endpoint = {
    method,
    path,
    handler: async (req) => {
      try {
        await addDataAndFileToRequest(req);
        // Payload answers a stranger; their bytes are not worth a reader's time.
        if (req.file && accountOf(req)) await takeUpload(req, req.file, await storedFileId(req));
        // Read already: there is nothing left for Payload's endpoint to read.
        Object.defineProperty(req, 'body', { value: null });
        return await ownEndpoint(req, endpoint).handler(req);
      } finally {
        await removeLeftovers(req);
      }
    },
  };
  return endpoint;
}

function ownEndpoint(req: PayloadRequest, replaced: Endpoint): Endpoint {
  const endpoints = req.payload.collections[slugs.files].config.endpoints || [];
  const own = endpoints.find(
    (candidate) =>
      candidate !== replaced && candidate.method === replaced.method && candidate.path === replaced.path,
  );
  if (!own) throw new Error(`Payload has no endpoint ${replaced.method} ${replaced.path} of its own.`);
  return own;
}

async function storedFileId(req: PayloadRequest): Promise<string | undefined> {
  const id = req.routeParams?.id;
  if (typeof id !== 'string') return undefined;
  const stored = await req.payload.db.findOne<StoredFile>({
    collection: slugs.files,
    where: { id: { equals: id } },
  });
  return stored?.fileId;
}

/** Refused or saved: neither the upload nor what was prepared from it stays behind. */
async function removeLeftovers(req: PayloadRequest): Promise<void> {
  const stage = takenUploadOf(req)?.stage;
  const uploads = [req.file, ...Object.values(req.files ?? {}).flat()];
  const temporary = uploads.flatMap((upload) => upload?.tempFilePath ?? []);
  for (const path of [...temporary, ...(stage ? [stage] : [])]) {
    await rm(path, { recursive: true, force: true });
  }
}

export const fileEndpoints: Endpoint[] = [examineFirst('post', '/'), examineFirst('patch', '/:id')];
