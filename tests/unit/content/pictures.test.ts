import { describe, expect, it } from 'vitest';
import { feedRendition, firstPicture, itemPictures, srcSet, widths } from '../../../src/content/pictures';
import { contentItem, picture, renditions, site } from '../../support/contentItem';

describe('pictures of an item', () => {
  it('are the lead picture and those of the body, each once', () => {
    const item = contentItem({
      leadPicture: picture({ mediaId: 'm1' }),
      body: [
        { type: 'picture', picture: picture({ mediaId: 'm1' }) },
        { type: 'gallery', pictures: [picture({ mediaId: 'm2' }), picture({ mediaId: 'm3' })] },
      ],
    });
    expect(itemPictures(item).map(({ mediaId }) => mediaId)).toEqual(['m1', 'm2', 'm3']);
  });

  it('begin with the first of the body when there is no lead picture', () => {
    const body = [{ type: 'picture' as const, picture: picture({ mediaId: 'm7' }) }];
    expect(firstPicture(contentItem({ leadPicture: undefined, body }))?.mediaId).toBe('m7');
    expect(firstPicture(contentItem({ leadPicture: undefined, body: [] }))).toBeUndefined();
  });
});

describe('files of a picture', () => {
  it('are offered by width without those cut to another shape', () => {
    expect(widths(picture(), 'image/jpeg').map(({ name }) => name)).toEqual(['w480', 'w960', 'w1600']);
  });

  it('for feeds are the JPEG of 960 px, else the widest there is', () => {
    expect(feedRendition(picture())?.name).toBe('w960');
    const small = renditions('m1').filter(({ name }) => name === 'w480' || name === 'card');
    expect(feedRendition(picture({ renditions: small }))?.name).toBe('w480');
    expect(feedRendition(picture({ renditions: [] }))).toBeUndefined();
  });

  it('stand below the base path in srcset', () => {
    const [first] = (
      srcSet(picture({ mediaId: 'm1' }), site({ basePath: '/nq57' }), 'image/webp') ?? ''
    ).split(', ');
    expect(first).toBe('/nq57/media/m1/w480.a1b2c3d4.webp 480w');
  });
});
