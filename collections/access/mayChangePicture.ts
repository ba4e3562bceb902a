import { combineQueries, type PayloadRequest } from 'payload';
import { slugs } from '../slugs';
import { accountOf } from './editorialAccess';

/** Payload's own question, asked before the server works for whoever sends a picture. */
export async function mayChangePicture(
  req: PayloadRequest,
  { id, data }: { id?: string; data?: unknown },
): Promise<boolean> {
  if (!accountOf(req)) return false;
  const { access } = req.payload.collections[slugs.media].config;
  if (id === undefined) return Boolean(await access.create({ req, data }));
  const reach = await access.update({ req, id, data });
  if (typeof reach === 'boolean') return reach;
  const where = combineQueries({ id: { equals: id } }, reach);
  return Boolean(await req.payload.db.findOne({ collection: slugs.media, where, req }));
}
