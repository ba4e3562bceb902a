import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload';
import {
  isRole,
  permission,
  type ActionOf,
  type Reach,
  type Resource,
  type Role,
} from '../../src/editorial/permissions';

/** The account as the token carries it; undefined for somebody who is not signed in. */
interface Account {
  id: string;
  role: Role;
  unit?: string;
}

export function accountOf(req: PayloadRequest): Account | undefined {
  const { user } = req;
  if (!user || !isRole(user.role)) return undefined;
  const unit: unknown = typeof user.unit === 'object' && user.unit !== null ? user.unit.id : user.unit;
  return { id: String(user.id), role: user.role, unit: typeof unit === 'string' ? unit : undefined };
}

/** Translates a cell of the permissions table into Payload's terms; nothing is decided here. */
function toAccess(reach: Reach, account: Account): boolean | Where {
  const own: Where = { createdBy: { equals: account.id } };
  switch (reach) {
    case 'all':
      return true;
    case 'ownUnit':
      return account.unit === undefined ? own : { or: [own, { unit: { equals: account.unit } }] };
    case 'own':
      return own;
    case 'none':
      return false;
  }
}

export function may<R extends Resource>(resource: R, action: ActionOf<R>): Access {
  return ({ req }) => {
    const account = accountOf(req);
    return account ? toAccess(permission(account.role, resource, action), account) : false;
  };
}

type ContentResource = 'items' | 'media' | 'topics' | 'units';

const isPublishing = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && '_status' in data && data._status === 'published';

/** Saving with the status "published" is publishing, whatever the operation is called. */
function mayWrite(resource: ContentResource, action: 'create' | 'update'): Access {
  return (args) => {
    const account = accountOf(args.req);
    if (!account) return false;
    const write = permission(account.role, resource, action);
    if (resource === 'items' && isPublishing(args.data)) {
      const publish = permission(account.role, 'items', 'publish');
      if (publish === 'none') return false;
    }
    // A new document has no owner to compare with: the ownership hook gives it one.
    return action === 'create' ? write !== 'none' : toAccess(write, account);
  };
}

/** Payload access of a content collection, from the permissions table. */
export function editorialAccess(resource: ContentResource): NonNullable<CollectionConfig['access']> {
  return {
    create: mayWrite(resource, 'create'),
    read: may(resource, 'read'),
    update: mayWrite(resource, 'update'),
    delete: may(resource, 'delete'),
    ...(resource === 'items' ? { readVersions: readVersionsOfItems } : {}),
    unlock: () => false,
  };
}

/** Versions carry the document below `version`, so the filter must look there. */
const readVersionsOfItems: Access = ({ req }) => {
  const account = accountOf(req);
  if (!account) return false;
  const reach = permission(account.role, 'items', 'readVersions');
  if (reach === 'all' || reach === 'none') return reach === 'all';
  const own: Where = { 'version.createdBy': { equals: account.id } };
  return reach === 'ownUnit' && account.unit !== undefined
    ? { or: [own, { 'version.unit': { equals: account.unit } }] }
    : own;
};
