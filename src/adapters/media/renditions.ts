import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Rendition } from '../../content/blocks';
import { drawInTurn } from './turns';

export interface FocalPoint {
  /** Percent from the left and from the top. */
  x: number;
  y: number;
}

type Format = 'avif' | 'webp' | 'jpeg';

export interface RenditionSize {
  name: string;
  width: number;
  /** With a height the picture is cut to these proportions around its focal point. */
  height?: number;
  formats: Format[];
  /** Whether a picture of these proportions needs it; every picture does unless said. */
  suits?: (from: Pixels) => boolean;
}

interface Pixels {
  width: number;
  height: number;
}

/** Higher than a sheet of paper: an infographic. What it is about stands at its top. */
const isTall = ({ width, height }: Pixels): boolean => height > width * 1.45;

/** A square that podcast directories take: 1,400 to 3,000 px. */
const isCover = ({ width, height }: Pixels): boolean => width === height && width >= 1400;

const allFormats: Format[] = ['avif', 'webp', 'jpeg'];

const pictureSizes: readonly RenditionSize[] = [
  { name: 'w480', width: 480, formats: allFormats },
  { name: 'w960', width: 960, formats: allFormats },
  { name: 'w1600', width: 1600, formats: allFormats },
  { name: 'card', width: 600, height: 400, formats: ['webp', 'jpeg'] },
  { name: 'share', width: 1200, height: 630, formats: ['jpeg'] },
  { name: 'cover', width: 3000, formats: ['jpeg'], suits: isCover },
  { name: 'tall', width: 480, height: 720, formats: ['webp', 'jpeg'], suits: isTall },
  // As large as it came, for paper; smaller pictures have nothing more to give than `w1600`.
  { name: 'print', width: Infinity, formats: ['jpeg'], suits: ({ width }) => width > 1600 },
];

const contentTypes = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const;
const fileExtensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const;

/**
 * Makes every rendition of a picture once and writes it as `<mediaDir>/<mediaId>/<name>.<hash>.<ext>`;
 * the hash is of the bytes, so a name never changes its content.
 */
export async function makeRenditions(
  original: Buffer,
  mediaId: string,
  focal: FocalPoint,
  mediaDir: string,
  sizes: readonly RenditionSize[] = pictureSizes,
): Promise<Rendition[]> {
  const { width = 0, height = 0, format: originalFormat } = await sharp(original).metadata();
  const from = { width, height };
  const folder = path.join(mediaDir, mediaId);
  await mkdir(folder, { recursive: true });
  const renditions = await Promise.all(
    sizesFor(from, sizes).map(async (size) => {
      const write = (encoded: Encoded, format: Format) =>
        writeRendition(encoded, size.name, format, mediaId, folder);
      // The original is encoded as a picture for paper is: once more would cost seconds and sharpness.
      if (size.width === Infinity && originalFormat === 'jpeg')
        return [await write({ data: original, info: from }, 'jpeg')];
      const picture = cutOut(original, from, size, focalOf(from, focal));
      const pixels = size.formats.length === 1 ? picture : await drawInTurn(() => decodeOnce(picture));
      return Promise.all(
        size.formats.map(async (format) =>
          write(await drawInTurn(() => encode(pixels, format, qualityOf(size))), format),
        ),
      );
    }),
  );
  return renditions.flat();
}

/** Widths above the original are left out, but the smallest is always there. */
function sizesFor(from: Pixels, sizes: readonly RenditionSize[]): RenditionSize[] {
  return sizes.filter(({ name, width, height, suits }) => {
    if (suits) return suits(from);
    return height !== undefined || name === 'w480' || width <= from.width;
  });
}

/** A tall picture is cut at its top unless the editor set another point. */
function focalOf(from: Pixels, { x, y }: FocalPoint): FocalPoint {
  return isTall(from) && x === 50 && y === 50 ? { x, y: 0 } : { x, y };
}

/** Decoded and cut once, encoded into each format from there; for a single format that would only take memory. */
async function decodeOnce(picture: Sharp): Promise<Sharp> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return sharp(data, { raw: { width, height, channels } });
}

function cutOut(
  original: Buffer,
  from: Pixels,
  size: RenditionSize,
  focal: FocalPoint,
): Sharp {
  const picture = sharp(original).flatten({ background: '#ffffff' });
  if (size.width === Infinity) return picture;
  if (size.height === undefined) return picture.resize({ width: size.width, withoutEnlargement: true });
  const scale = Math.min(from.width / size.width, from.height / size.height);
  const width = Math.max(1, Math.floor(size.width * scale));
  const height = Math.max(1, Math.floor(size.height * scale));
  const left = clamp(Math.round((focal.x / 100) * from.width - width / 2), from.width - width);
  const top = clamp(Math.round((focal.y / 100) * from.height - height / 2), from.height - height);
  const region = picture.extract({ left, top, width, height });
  // Enlarging adds bytes and no detail: a small picture keeps its pixels in the proportions of the cut.
  return scale < 1 ? region : region.resize({ width: size.width, height: size.height });
}

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), Math.max(max, 0));

interface Encoded {
  data: Buffer;
  info: Pixels;
}

async function writeRendition(
  { data, info: { width, height } }: Encoded,
  name: string,
  format: Format,
  mediaId: string,
  folder: string,
): Promise<Rendition> {
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.${fileExtensions[format]}`;
  await writeFile(path.join(folder, file), data);
  return {
    name,
    path: `/media/${mediaId}/${file}`,
    contentType: contentTypes[format],
    width,
    height,
    byteLength: data.byteLength,
  };
}

const qualityOf = ({ width }: RenditionSize): number => (width === Infinity ? 90 : 78);

function encode(pixels: Sharp, format: Format, quality: number): Promise<Encoded> {
  const picture = pixels.clone();
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 55, effort: 2 }).toBuffer({ resolveWithObject: true });
    case 'webp':
      return picture.webp({ quality }).toBuffer({ resolveWithObject: true });
    case 'jpeg':
      return picture.jpeg({ quality, mozjpeg: true }).toBuffer({ resolveWithObject: true });
  }
}

/** Removes files of a medium that are none of `keep`: a replaced picture must not stay reachable. */
export async function removeOtherRenditions(
  mediaId: string,
  keep: readonly Pick<Rendition, 'path'>[],
  mediaDir: string,
): Promise<void> {
  const folder = path.join(mediaDir, mediaId);
  const kept = new Set(keep.map((rendition) => path.basename(rendition.path)));
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  await Promise.all(files.filter((file) => !kept.has(file)).map((file) => rm(path.join(folder, file), { force: true })));
  if (keep.length === 0) await rm(folder, { recursive: true, force: true });
}
