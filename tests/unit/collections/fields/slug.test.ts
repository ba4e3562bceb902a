import type { FieldHook, TextField } from 'payload';
import { describe, expect, it } from 'vitest';
import { slugField } from '../../../../collections/fields/slug';

/** What the field holds after a save that sends `value` and `headline` over `before`. */
function saved(value: string | undefined, headline: string, before?: Record<string, unknown>): unknown {
  const [hook] = (slugField('headline') as TextField).hooks?.beforeValidate ?? [];
  return hook?.({ value, data: { headline }, originalDoc: before } as unknown as Parameters<FieldHook>[0]);
}

describe('the slug of an article', () => {
  const draft = { _status: 'draft', headline: 'Đường', slug: 'duong' };

  it('is made from the headline where the editor gives none', () => {
    expect(saved('', 'Đường tới 70%')).toBe('duong-toi-70');
  });

  it('goes on following the headline of a draft that was saved while it was typed', () => {
    expect(saved('duong', 'Đường tới 70%', draft)).toBe('duong-toi-70');
  });

  it('is what the editor typed, folded, and stays so', () => {
    expect(saved('Bảy Mươi', 'Đường tới 70%', draft)).toBe('bay-muoi');
    expect(saved('bay-muoi', 'Đường tới đích', { ...draft, slug: 'bay-muoi' })).toBe('bay-muoi');
  });

  it('stays when the headline of a published article is corrected', () => {
    const published = { ...draft, _status: 'published', firstPublishedAt: '2026-11-20T00:00:00.000Z' };
    expect(saved('duong', 'Đường tới 70%', published)).toBe('duong');
  });

  it('stays in collections without drafts, where saving is publishing', () => {
    expect(saved('duong', 'Đường tới 70%', { headline: 'Đường' })).toBe('duong');
  });
});
