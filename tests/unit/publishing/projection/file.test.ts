import { describe, expect, it } from 'vitest';
import type { PagePicture } from '../../../../src/content/files';
import { projectCover, projectFile, projectPages } from '../../../../src/publishing/projection/file';
import { mediaOf } from '../../../../src/publishing/projection/indexKeys';
import { fileSource } from './files';

const page = (name: string): PagePicture => ({
  width: 1200,
  height: 1697,
  renditions: [
    {
      name: 'w480',
      path: `/media/public-1/w480.${name}.webp`,
      contentType: 'image/webp',
      width: 480,
      height: 679,
      byteLength: 9_000,
    },
  ],
});

const source = fileSource('1', {
  title: '  Sổ tay\n minh họa ',
  language: 'hmn-Latn',
  pageCount: 12,
  texts: ['Trang một', 'Trang hai'],
  text: 'Trang một\n\nTrang hai',
  textQuality: { verdict: 'clean', words: 4, strangeShare: 0, samples: [] },
  outline: [{ title: 'Chương một', level: 1, page: 1 }],
  cover: page('a1b2c3d4e5'),
  pages: [page('a1b2c3d4e5'), page('b1b2c3d4e5')],
});

describe('a file in an item', () => {
  it('is what readers need of it, and nothing of the newsroom', () => {
    expect(projectFile(source, 'main')).toEqual({
      fileId: 'public-1',
      role: 'main',
      path: '/media/public-1/tep.a1b2c3d4.pdf',
      contentType: 'application/pdf',
      byteLength: 120_000,
      title: 'Sổ tay minh họa',
      language: 'hmn-Latn',
      pageCount: 12,
    });
  });

  it('lends its first pages as pictures, worded by the item', () => {
    const cover = projectCover(source, 'Bìa: Sổ tay minh họa');
    expect(cover).toEqual({ mediaId: 'public-1', alt: 'Bìa: Sổ tay minh họa', ...page('a1b2c3d4e5') });
    const pages = projectPages(source, (number) => `Trang ${number}`);
    expect(pages.map(({ alt, renditions }) => [alt, renditions[0]?.path])).toEqual([
      ['Trang 1', '/media/public-1/w480.a1b2c3d4e5.webp'],
      ['Trang 2', '/media/public-1/w480.b1b2c3d4e5.webp'],
    ]);
    expect(projectCover(fileSource('2'), 'Bìa')).toBeUndefined();
    expect(projectPages(fileSource('2'), String)).toEqual([]);
  });

  it('is public while the item shows the file or a page of it', () => {
    expect(mediaOf({ details: { files: [projectFile(source, 'main')] } })).toEqual(['public-1']);
    expect(mediaOf({ leadPicture: projectCover(source, 'Bìa') })).toEqual(['public-1']);
  });
});
