/** The four roles of the newsroom. A person may hold several; the widest reach counts. */
export const roles = ['contributor', 'editor', 'approver', 'administrator'] as const;

export type Role = (typeof roles)[number];

/**
 * How far an action reaches: every document, those of the person's unit, those the person made, or
 * nothing. For `create` it says for whom: `ownUnit` means the new document belongs to the person's unit.
 */
export type Reach = 'all' | 'ownUnit' | 'own' | 'none';

/**
 * What can be done to what. `update` of an item touches its draft only; what is public changes by
 * `publish` and `withdraw`. `assignRoles` is apart from `update` because everyone may change their own
 * account but nobody may promote themselves.
 */
export const actionsOf = {
  items: ['create', 'read', 'update', 'publish', 'withdraw', 'delete', 'readVersions'],
  media: ['create', 'read', 'update', 'delete'],
  topics: ['create', 'read', 'update', 'delete'],
  units: ['create', 'read', 'update', 'delete'],
  site: ['read', 'update'],
  users: ['create', 'read', 'update', 'delete', 'assignRoles'],
  publishedItems: ['create', 'read', 'update', 'delete'],
} as const;

export type Resource = keyof typeof actionsOf;

export type ActionOf<R extends Resource> = (typeof actionsOf)[R][number];

type RoleTable = { [R in Resource]: Record<ActionOf<R>, Reach> };

const readOnly = { create: 'none', read: 'all', update: 'none', delete: 'none' } as const;
const everything = { create: 'all', read: 'all', update: 'all', delete: 'all' } as const;
const ownAccount = {
  create: 'none',
  read: 'own',
  update: 'own',
  delete: 'none',
  assignRoles: 'none',
} as const;
const siteReader = { read: 'all', update: 'none' } as const;

const table: Record<Role, RoleTable> = {
  contributor: {
    items: {
      create: 'ownUnit',
      read: 'ownUnit',
      update: 'own',
      publish: 'none',
      withdraw: 'none',
      delete: 'none',
      readVersions: 'ownUnit',
    },
    media: { create: 'all', read: 'all', update: 'own', delete: 'none' },
    topics: readOnly,
    units: readOnly,
    site: siteReader,
    users: ownAccount,
    publishedItems: readOnly,
  },
  editor: {
    items: {
      create: 'all',
      read: 'all',
      update: 'all',
      publish: 'none',
      withdraw: 'none',
      // Deleting a live item withdraws it, which is the approver's to decide.
      delete: 'none',
      readVersions: 'all',
    },
    media: everything,
    topics: everything,
    units: readOnly,
    site: siteReader,
    users: ownAccount,
    publishedItems: readOnly,
  },
  approver: {
    items: {
      create: 'all',
      read: 'all',
      update: 'all',
      publish: 'all',
      withdraw: 'all',
      // A withdrawal keeps the record of what was said; erasing it is left to administrators.
      delete: 'none',
      readVersions: 'all',
    },
    media: everything,
    topics: everything,
    units: readOnly,
    site: siteReader,
    users: ownAccount,
    publishedItems: readOnly,
  },
  administrator: {
    items: {
      create: 'all',
      read: 'all',
      update: 'all',
      publish: 'all',
      withdraw: 'all',
      delete: 'all',
      readVersions: 'all',
    },
    media: everything,
    topics: everything,
    units: everything,
    site: { read: 'all', update: 'all' },
    users: { ...everything, assignRoles: 'all' },
    // Only publishing writes published items; not even an administrator does by hand.
    publishedItems: readOnly,
  },
};

const widestFirst: readonly Reach[] = ['all', 'ownUnit', 'own'];

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** How far one role may do something. */
export function permission<R extends Resource>(role: Role, resource: R, action: ActionOf<R>): Reach {
  return table[role][resource][action];
}

/** How far somebody who holds all these roles may do something; `none` without a role. */
export function widestReach<R extends Resource>(
  held: readonly Role[],
  resource: R,
  action: ActionOf<R>,
): Reach {
  const reaches = held.map((role) => permission(role, resource, action));
  return widestFirst.find((reach) => reaches.includes(reach)) ?? 'none';
}
