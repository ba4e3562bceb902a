import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { drawInTurn } from './turns';

export const acceptedPictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;

export type AcceptedPictureType = (typeof acceptedPictureTypes)[number];

/** Decompression bombs are refused before a pixel is decoded. */
const maxPixels = 60_000_000;
/** Enough for paper: an infographic of 2,480 × 7,016 pixels is A3 wide at 210 dots per inch. */
const longestSide = 8192;
const mostPixels = 24_000_000;
/**
 * The longest infographics people draw are about ten times as high as wide. Beyond twenty a picture is a rule or a
 * mistake: on a phone 20 px wide and a screen high, and cut to a card it would have to be enlarged many times.
 */
const mostElongated = 20;
/** Less than the smallest icon shows nothing. */
const shortestSide = 16;

const extensions: Record<AcceptedPictureType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

export type PictureRefusal = 'notAPicture' | 'svg' | 'unreadable' | 'tooLarge' | 'tooSmall' | 'tooNarrow';

/** What an editor keeps of a picture: percent from the left and top of it upright, and pixels. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface PictureType {
  mimetype: AcceptedPictureType;
  extension: string;
}

/** What is known of an upload before a pixel of it is decoded. */
export interface ExaminedPicture extends PictureType {
  /** Upright, and cropped where that was asked for. */
  width: number;
  height: number;
  /** How many must be decoded. */
  pixels: number;
  crop?: { left: number; top: number; width: number; height: number };
}

export interface NormalisedPicture extends PictureType {
  data: Buffer;
}

/** Reads the type from the bytes, never from the name, and the size from the header; decodes nothing. */
export async function examinePicture(
  bytes: Buffer,
  crop?: Crop,
): Promise<ExaminedPicture | { refusal: PictureRefusal }> {
  if (looksLikeSvg(bytes)) return { refusal: 'svg' };
  const detected = await fileTypeFromBuffer(bytes);
  const mimetype = acceptedPictureTypes.find((type) => type === detected?.mime);
  if (!mimetype) return { refusal: 'notAPicture' };
  try {
    const whole = (await sharp(bytes, { failOn: 'error' }).metadata()).autoOrient;
    const pixels = whole.width * whole.height;
    const region = crop && regionOf(crop, whole);
    const { width, height } = region ?? whole;
    const refusal = refusalOf(width, height) ?? (pixels > maxPixels ? 'unreadable' : undefined);
    if (refusal) return { refusal };
    return { mimetype, extension: extensions[mimetype], width, height, pixels, crop: region };
  } catch {
    // sharp names only "unsupported" or "corrupt"; what the editor can do is the same.
    return { refusal: 'unreadable' };
  }
}

function refusalOf(width: number, height: number): PictureRefusal | undefined {
  const shorter = Math.min(width, height);
  // Said first: of a line of one pixel both are true, and that it is a line helps more.
  if (Math.max(width, height) > shorter * mostElongated) return 'tooNarrow';
  return shorter < shortestSide ? 'tooSmall' : undefined;
}

/** Turns the picture upright, limits its size and drops every metadata block: place, camera, owner's name. */
export async function normalisePicture(
  bytes: Buffer,
  { mimetype, extension, crop, width, height }: ExaminedPicture,
): Promise<NormalisedPicture | { refusal: PictureRefusal }> {
  const scale = Math.min(1, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const upright = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient();
  const kept = crop ? upright.extract(crop) : upright;
  // Both sides: from one of them alone the other would be enlarged where it rounds to a pixel.
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  try {
    const data = await drawInTurn(() => encode(kept.resize({ ...size, fit: 'fill' }), mimetype));
    return { data, mimetype, extension };
  } catch {
    return { refusal: 'unreadable' };
  }
}

function regionOf({ x, y, width, height }: Crop, whole: { width: number; height: number }) {
  const left = clamp(Math.floor((x / 100) * whole.width), 0, whole.width - 1);
  const top = clamp(Math.floor((y / 100) * whole.height), 0, whole.height - 1);
  return {
    left,
    top,
    width: clamp(Math.round(width), 1, whole.width - left),
    height: clamp(Math.round(height), 1, whole.height - top),
  };
}

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

function encode(picture: Sharp, type: AcceptedPictureType): Promise<Buffer> {
  switch (type) {
    case 'image/jpeg':
      return picture.jpeg({ quality: 90, mozjpeg: true }).toBuffer();
    case 'image/png':
      return picture.png({ compressionLevel: 9 }).toBuffer();
    case 'image/webp':
      return picture.webp({ quality: 90 }).toBuffer();
    case 'image/avif':
      return picture.avif({ quality: 70, effort: 3 }).toBuffer();
  }
}

function looksLikeSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString('latin1').replaceAll('\0', ''));
}
