import type { Field } from 'payload';

/** Identity made once at creation: the `tag:` URI and the short id of addresses. Never edited, never copied. */
export const identityFields: Field[] = [
  {
    name: 'identifier',
    type: 'text',
    index: true,
    unique: true,
    label: { vi: 'Mã định danh', en: 'Identifier' },
    admin: { readOnly: true, hidden: true },
    access: { update: () => false },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'shortId',
    type: 'text',
    index: true,
    unique: true,
    label: { vi: 'Mã trong địa chỉ', en: 'Short id' },
    admin: { readOnly: true, hidden: true },
    access: { update: () => false },
    hooks: { beforeDuplicate: [() => null] },
  },
];
