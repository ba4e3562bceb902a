import type { Payload } from 'payload';
import { installationOf } from '../payload/installation';
import { StartRefused } from './startRefused';

const key = 'agency';

/** A database belongs to the agency that first used it. @throws StartRefused when it is another's. */
export async function claimDatabase(payload: Payload): Promise<void> {
  const { profile } = installationOf(payload);
  const owner = await payload.kv.get<string>(key);
  if (owner === null || owner === undefined) {
    await payload.kv.set(key, profile.id);
  } else if (owner !== profile.id) {
    throw new StartRefused(
      `Cơ sở dữ liệu này thuộc cơ quan "${owner}", không phải "${profile.id}": đặt DATA_DIR hoặc DATABASE_URI riêng cho mỗi cơ quan.`,
      `This database belongs to "${owner}", not "${profile.id}": give each agency its own DATA_DIR or DATABASE_URI.`,
    );
  }
}
