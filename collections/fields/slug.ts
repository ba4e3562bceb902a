import type { Field, FieldHook } from 'payload';
import { toSlug } from '../../src/locale/slug';

/** Fills an empty slug from `source`, and folds whatever an editor typed. */
const foldSlug =
  (source: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    const typed = typeof value === 'string' && value.trim() !== '' ? value : undefined;
    const text: unknown = typed ?? data?.[source] ?? (originalDoc as Record<string, unknown> | undefined)?.[source];
    return typeof text === 'string' && text.trim() !== '' ? toSlug(text) : value;
  };

/** Readable part of the address, made from the field `source` unless an editor gives another. */
export function slugField(source: string, overrides: { localized?: boolean; unique?: boolean } = {}): Field {
  return {
    name: 'slug',
    type: 'text',
    index: true,
    ...overrides,
    label: { vi: 'Phần chữ của địa chỉ', en: 'Slug' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Để trống thì lấy theo tiêu đề. Đổi sau khi đăng vẫn an toàn: địa chỉ cũ tự chuyển sang địa chỉ mới.',
        en: 'Left empty it follows the headline. Old addresses redirect.',
      },
    },
    hooks: { beforeValidate: [foldSlug(source)] },
  };
}
