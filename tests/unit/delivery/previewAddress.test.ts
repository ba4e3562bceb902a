import { describe, expect, it } from 'vitest';
import { itemKinds } from '../../../src/content/kinds';
import { previewPath } from '../../../src/content/permalink';
import { parsePreview } from '../../../src/delivery/previewAddress';
import { routeOf } from '../../../src/delivery/resolveAddress';

const uuid = '0192a000-0000-7000-8000-00000000a001';

describe('the address of a preview', () => {
  it.each(itemKinds)('is read as it is written: %s', (kind) => {
    for (const locale of ['vi', 'en'] as const) {
      const address = { kind, locale, documentId: uuid };
      expect(parsePreview(previewPath(locale, kind, uuid))).toEqual(address);
      expect(routeOf(previewPath(locale, kind, uuid))).toEqual({ type: 'preview', address });
    }
  });

  it('may name a document of MongoDB', () => {
    expect(parsePreview('/xem-truoc/e-magazine/6920a0b1c2d3e4f5a6b7c8d9')?.kind).toBe('eMagazine');
  });

  it.each([
    '/xem-truoc',
    '/xem-truoc/e-magazine',
    `/xem-truoc/chu-de/${uuid}`,
    `/fr/xem-truoc/video/${uuid}`,
    `/xem-truoc/video/${uuid}/`,
    `/xem-truoc/video/../${uuid}`,
    '/xem-truoc/video/abcd1234',
  ])('is nothing else: %s', (path) => {
    expect(parsePreview(path)).toBeUndefined();
    expect(routeOf(path)).toEqual({ type: 'unknown' });
  });
});
