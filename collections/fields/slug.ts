import type { Field, FieldHook } from 'payload';
import { toSlug } from '../../src/locale/slug';

/**
 * Whether the slug was made from the headline of a draft nobody has seen yet: then it goes on following it, or an
 * article saved by itself while its headline is half typed would keep half an address.
 */
function isFollowing(slug: string, source: string, before: Record<string, unknown>): boolean {
  const text = before[source];
  const isUnseenDraft = before._status !== undefined && !before.firstPublishedAt;
  return isUnseenDraft && typeof text === 'string' && slug === toSlug(text);
}

/** Fills an empty slug from `source`, and folds whatever an editor typed. */
const foldSlug =
  (source: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    const before = (originalDoc ?? {}) as Record<string, unknown>;
    const given = typeof value === 'string' && value.trim() !== '' ? value : undefined;
    const typed = given !== undefined && isFollowing(given, source, before) ? undefined : given;
    const text: unknown = typed ?? data?.[source] ?? before[source];
    return typeof text === 'string' && text.trim() !== '' ? toSlug(text) : given;
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
