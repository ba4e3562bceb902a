import type { Access, AccessArgs } from 'payload';
import { describe, expect, it } from 'vitest';
import { editorialAccess } from '../../../../collections/access/editorialAccess';
import { roles, type Role } from '../../../../src/editorial/permissions';

const { create, update } = editorialAccess('items');

function ask(access: Access | undefined, role: Role, data: object) {
  const req = { user: { id: 'nguoi-1', role } };
  return access?.({ req, data } as unknown as AccessArgs);
}

/** The admin asks this before it offers "Đăng"; the use case asks again when the save comes. */
describe('saving an article as published', () => {
  it.each(roles)('by the role %s is allowed only to who may publish', (role) => {
    const mayPublish = role === 'approver' || role === 'administrator';
    expect(ask(create, role, { _status: 'published' })).toBe(mayPublish);
    expect(ask(update, role, { _status: 'published' })).toBe(mayPublish);
    expect(ask(create, role, { _status: 'draft' })).toBe(true);
    expect(ask(update, role, { _status: 'draft' })).not.toBe(false);
  });
});
