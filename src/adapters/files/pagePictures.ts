import sharp from 'sharp';
import type { Rendition } from '../../content/blocks';
import type { PagePicture } from '../../content/files';
import { makeRenditions, type RenditionSize } from '../media/renditions';
import { withPdf, type Drawing, type PdfDocument } from './pdfDocument';

const shownPages = 8;
const drawnSize = { width: 1200, maxHeight: 2400 };
/** A cover stands beside words and never fills a desk. */
const coverSizes: readonly RenditionSize[] = [
  { name: 'w480', width: 480, formats: ['avif', 'webp', 'jpeg'] },
  { name: 'w960', width: 960, formats: ['avif', 'webp', 'jpeg'] },
  { name: 'card', width: 600, height: 400, formats: ['webp', 'jpeg'] },
  { name: 'share', width: 1200, height: 630, formats: ['jpeg'] },
];
/** Readers leaf through these at the width of a phone or half a desk. */
const pageSizes: readonly RenditionSize[] = [
  { name: 'w480', width: 480, formats: ['webp', 'jpeg'] },
  { name: 'w960', width: 960, formats: ['webp', 'jpeg'] },
];
/** A cut of a page shows its top, where the title stands. */
const top = { x: 50, y: 0 };

export interface PagePictures {
  /** The first page in every size of a picture. */
  cover?: PagePicture;
  /** The first pages, the cover among them. */
  pages: PagePicture[];
}

/** Draws the first pages of a PDF and writes them as pictures into `<folder>/<fileId>`. */
export async function makePagePictures(file: string, fileId: string, folder: string): Promise<PagePictures> {
  const made = await withPdf(file, (pdf) => drawPages(pdf, fileId, folder));
  return 'refusal' in made ? { pages: [] } : made;
}

async function drawPages(pdf: PdfDocument, fileId: string, folder: string): Promise<PagePictures> {
  const pages: PagePicture[] = [];
  let cover: PagePicture | undefined;
  for (let index = 0; index < Math.min(shownPages, pdf.facts.pageCount); index += 1) {
    const drawing = await pdf.draw(index, drawnSize);
    if (!drawing) break;
    const png = await toPng(drawing);
    const { width, height } = drawing;
    const sizes = index === 0 ? coverSizes : pageSizes;
    const renditions = await makeRenditions(png, fileId, top, folder, sizes);
    if (index === 0) cover = { width, height, renditions };
    pages.push({ width, height, renditions: renditions.filter(isOfPage) });
  }
  return { cover, pages };
}

/** The cover is the first page too; its files serve both. */
const isOfPage = ({ name, contentType }: Rendition): boolean =>
  contentType !== 'image/avif' && pageSizes.some((size) => size.name === name);

function toPng({ data, width, height }: Drawing): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer();
}
