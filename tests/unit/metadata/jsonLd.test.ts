import { describe, expect, it } from 'vitest';
import { cleanTexts } from '../../../src/content/xmlText';
import { serialiseJsonLd } from '../../../src/metadata/jsonLd';
import { itemObject } from '../../../src/metadata/schemaOrg';
import { hostileTexts } from '../../fixtures/hostileTexts';
import { contentItem, site } from '../../support/contentItem';

describe('JSON-LD in a page', () => {
  it.each(hostileTexts)('cannot leave its script element with $name', ({ headline, summary }) => {
    const object = itemObject(contentItem({ headline, summary }), site());
    const json = serialiseJsonLd(object);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(cleanTexts(object))));
  });

  it('leaves out what is absent', () => {
    expect(serialiseJsonLd({ name: 'a', url: undefined })).toBe('{"name":"a"}');
  });
});
