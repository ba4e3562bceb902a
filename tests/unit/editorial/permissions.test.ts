import { describe, expect, it } from 'vitest';
import {
  actionsOf,
  isRole,
  permission,
  roles,
  widestReach,
  type Resource,
  type Role,
} from '../../../src/editorial/permissions';

/** Written by hand, never derived from the code: role, resource, action, reach. */
const expected = `
contributor items create ownUnit
contributor items read ownUnit
contributor items update own
contributor items publish none
contributor items withdraw none
contributor items delete none
contributor items readVersions ownUnit
contributor media create all
contributor media read all
contributor media update own
contributor media delete none
contributor topics create none
contributor topics read all
contributor topics update none
contributor topics delete none
contributor units create none
contributor units read all
contributor units update none
contributor units delete none
contributor site read all
contributor site update none
contributor users create none
contributor users read own
contributor users update own
contributor users delete none
contributor users assignRoles none
contributor publishedItems create none
contributor publishedItems read all
contributor publishedItems update none
contributor publishedItems delete none
editor items create all
editor items read all
editor items update all
editor items publish none
editor items withdraw none
editor items delete none
editor items readVersions all
editor media create all
editor media read all
editor media update all
editor media delete all
editor topics create all
editor topics read all
editor topics update all
editor topics delete all
editor units create none
editor units read all
editor units update none
editor units delete none
editor site read all
editor site update none
editor users create none
editor users read own
editor users update own
editor users delete none
editor users assignRoles none
editor publishedItems create none
editor publishedItems read all
editor publishedItems update none
editor publishedItems delete none
approver items create all
approver items read all
approver items update all
approver items publish all
approver items withdraw all
approver items delete none
approver items readVersions all
approver media create all
approver media read all
approver media update all
approver media delete all
approver topics create all
approver topics read all
approver topics update all
approver topics delete all
approver units create none
approver units read all
approver units update none
approver units delete none
approver site read all
approver site update none
approver users create none
approver users read own
approver users update own
approver users delete none
approver users assignRoles none
approver publishedItems create none
approver publishedItems read all
approver publishedItems update none
approver publishedItems delete none
administrator items create all
administrator items read all
administrator items update all
administrator items publish all
administrator items withdraw all
administrator items delete all
administrator items readVersions all
administrator media create all
administrator media read all
administrator media update all
administrator media delete all
administrator topics create all
administrator topics read all
administrator topics update all
administrator topics delete all
administrator units create all
administrator units read all
administrator units update all
administrator units delete all
administrator site read all
administrator site update all
administrator users create all
administrator users read all
administrator users update all
administrator users delete all
administrator users assignRoles all
administrator publishedItems create none
administrator publishedItems read all
administrator publishedItems update none
administrator publishedItems delete none
`;

/** The signature of `permission` ties actions to resources; the walk has them only as words. */
const reachOf = permission as (role: Role, resource: Resource, action: string) => string;

function actualCells(): string[] {
  return roles.flatMap((role) =>
    (Object.keys(actionsOf) as Resource[]).flatMap((resource) =>
      actionsOf[resource].map((action) => `${role} ${resource} ${action} ${reachOf(role, resource, action)}`),
    ),
  );
}

describe('permissions', () => {
  const cells = expected.trim().split('\n');

  it.each(cells)('%s', (cell) => {
    const [role, resource, action, reach] = cell.split(' ') as [Role, Resource, string, string];
    expect(reachOf(role, resource, action)).toBe(reach);
  });

  it('has no cell beyond those written here', () => {
    expect(actualCells().sort()).toEqual([...cells].sort());
  });
});

describe('widestReach', () => {
  it('is nothing for somebody without a role', () => {
    expect(widestReach([], 'items', 'read')).toBe('none');
  });

  it('does not add up narrow roles to something none of them may do', () => {
    expect(widestReach(['contributor', 'editor'], 'items', 'publish')).toBe('none');
  });

  it('takes the widest of the roles held, in whatever order', () => {
    expect(widestReach(['contributor', 'editor'], 'items', 'update')).toBe('all');
    expect(widestReach(['editor', 'contributor'], 'items', 'update')).toBe('all');
    expect(widestReach(['contributor', 'approver'], 'items', 'publish')).toBe('all');
  });

  it('keeps the reach of a single role', () => {
    expect(widestReach(['contributor'], 'items', 'read')).toBe('ownUnit');
    expect(widestReach(['contributor'], 'items', 'update')).toBe('own');
  });
});

describe('isRole', () => {
  it.each(['', 'admin', 'Editor', undefined, null, 1])('refuses %j', (value) => {
    expect(isRole(value)).toBe(false);
  });

  it.each(['contributor', 'editor', 'approver', 'administrator'])('knows %s', (value) => {
    expect(isRole(value)).toBe(true);
  });
});
