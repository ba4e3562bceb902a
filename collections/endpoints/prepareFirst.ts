import { rm } from 'node:fs/promises';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import type { slugs } from '../slugs';

type Slug = (typeof slugs)['files' | 'media'];

interface Preparation {
  /** What takes long; `id` is that of the document that is changed. Payload answers those who may not. */
  prepare: (req: PayloadRequest, id: string | undefined) => Promise<void>;
  /** Takes away what was prepared and is not used. */
  drop: (req: PayloadRequest) => Promise<void>;
}

/**
 * Payload opens the transaction before any hook runs, and a film or a photo takes seconds: on SQLite every other save
 * would wait. So what takes long is done first, then Payload's own endpoints go on with what was made.
 */
export function prepareFirst(slug: Slug, preparation: Preparation): Endpoint[] {
  return [
    preparedEndpoint(slug, 'post', '/', preparation),
    preparedEndpoint(slug, 'patch', '/:id', preparation),
  ];
}

function preparedEndpoint(
  slug: Slug,
  method: 'post' | 'patch',
  path: string,
  { prepare, drop }: Preparation,
): Endpoint {
  const endpoint: Endpoint = {
    method,
    path,
    handler: async (req) => {
      try {
        await addDataAndFileToRequest(req);
        const id = req.routeParams?.id;
        await prepare(req, typeof id === 'string' ? id : undefined);
        // Read already: there is nothing left for Payload's endpoint to read.
        Object.defineProperty(req, 'body', { value: null });
        return await ownEndpoint(req, slug, endpoint).handler(req);
      } finally {
        await drop(req);
        await removeTemporary(req);
      }
    },
  };
  return endpoint;
}

function ownEndpoint(req: PayloadRequest, slug: Slug, replaced: Endpoint): Endpoint {
  const endpoints = req.payload.collections[slug].config.endpoints || [];
  const own = endpoints.find(
    (candidate) =>
      candidate !== replaced && candidate.method === replaced.method && candidate.path === replaced.path,
  );
  if (!own) throw new Error(`Payload has no endpoint ${replaced.method} ${replaced.path} of its own.`);
  return own;
}

async function removeTemporary(req: PayloadRequest): Promise<void> {
  const uploads = [req.file, ...Object.values(req.files ?? {}).flat()];
  const temporary = uploads.flatMap((upload) => upload?.tempFilePath ?? []);
  for (const path of temporary) await rm(path, { recursive: true, force: true });
}
