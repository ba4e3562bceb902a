import type { CollectionConfig } from 'payload';
import { roles } from '../src/editorial/permissions';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { administratorsOnly } from './access/administratorsOnly';
import { userAccess } from './access/userAccess';
import { refuseForgottenPassword } from './hooks/refuseForgottenPassword';
import { refuseStateSecrets } from './hooks/refuseStateSecrets';
import { slugs } from './slugs';

const minutes = 60 * 1000;

/** Accounts of the newsroom. Readers have none. */
export const users = (isSecure: boolean): CollectionConfig => ({
  slug: slugs.users,
  labels: {
    singular: { vi: vi.users.singular, en: en.users.singular },
    plural: { vi: vi.users.plural, en: en.users.plural },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'unit'],
    group: { vi: vi.groups.administration, en: en.groups.administration },
  },
  auth: {
    maxLoginAttempts: 10,
    lockTime: 10 * minutes,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: isSecure },
    // Nobody may ask (see `refuseForgottenPassword`): no column for when somebody last did.
    forgotPassword: { minRequestInterval: 0 },
  },
  access: userAccess,
  hooks: { beforeOperation: [refuseStateSecrets, refuseForgottenPassword] },
  fields: [
    { name: 'name', type: 'text', required: true, label: { vi: vi.users.name, en: en.users.name } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      label: { vi: vi.users.role, en: en.users.role },
      options: roles.map((value) => ({ value, label: { vi: vi.roles[value], en: en.roles[value] } })),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: slugs.units,
      saveToJWT: true,
      label: { vi: vi.items.unit, en: en.items.unit },
      access: { create: administratorsOnly, update: administratorsOnly },
    },
  ],
});
