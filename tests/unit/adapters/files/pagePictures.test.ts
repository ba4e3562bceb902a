import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePagePictures } from '../../../../src/adapters/files/pagePictures';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nq57-pages-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A PDF of empty pages of the given sizes in points. */
async function pdf(...sizes: [number, number][]): Promise<string> {
  const pages = sizes.map(
    ([width, height]) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] >>`,
  );
  const kids = pages.map((_, index) => `${index + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  const file = path.join(folder, `${sizes.length}-${sizes[0]?.join('x') ?? ''}.pdf`);
  await writeFile(file, text);
  return file;
}

describe('pictures of pages', () => {
  it('are made of the first eight, the cover in every size', async () => {
    const { cover, pages } = await makePagePictures(
      await pdf(...Array.from({ length: 11 }, (): [number, number] => [200, 100])),
      'slides57',
      folder,
    );
    expect(pages).toHaveLength(8);
    expect(cover).toMatchObject({ width: 1200, height: 600 });
    const made = cover?.renditions.map(
      ({ name, contentType, width, height }) => `${name} ${contentType} ${width}×${height}`,
    );
    expect(made).toEqual([
      'w480 image/avif 480×240',
      'w480 image/webp 480×240',
      'w480 image/jpeg 480×240',
      'w960 image/avif 960×480',
      'w960 image/webp 960×480',
      'w960 image/jpeg 960×480',
      'card image/webp 600×400',
      'card image/jpeg 600×400',
      'share image/jpeg 1142×600',
    ]);
    const named = [...(cover?.renditions ?? []), ...pages.flatMap(({ renditions }) => renditions)];
    const files = new Set(named.map((rendition) => path.basename(rendition.path)));
    expect(new Set(await readdir(path.join(folder, 'slides57')))).toEqual(files);
  });

  it.each([
    ['a strip', [10, 14_000] as [number, number], { width: 2, height: 2400 }],
    ['a sheet as large as a house', [14_400, 14_400] as [number, number], { width: 1200, height: 1200 }],
  ])('keep within bounds: %s', async (_, size, expected) => {
    const { pages } = await makePagePictures(await pdf(size), 'bounds57', folder);
    expect(pages[0]).toMatchObject(expected);
  });

  it('are none for what is no PDF', async () => {
    const file = fileURLToPath(new URL('../../../fixtures/files/voice.mp3', import.meta.url));
    expect(await makePagePictures(file, 'none5757', folder)).toEqual({ pages: [] });
  });
});
