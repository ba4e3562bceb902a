import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';

export const acceptedPictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;

export type AcceptedPictureType = (typeof acceptedPictureTypes)[number];

/** Decompression bombs are refused before a pixel is decoded. */
const maxPixels = 60_000_000;
/** Enough for paper: an infographic of 2,480 × 7,016 pixels is A3 wide at 210 dots per inch. */
const longestSide = 8192;
const mostPixels = 24_000_000;

const extensions: Record<AcceptedPictureType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

export type PictureRefusal = 'notAPicture' | 'svg' | 'unreadable' | 'tooLarge';

export interface NormalisedPicture {
  data: Buffer;
  mimetype: AcceptedPictureType;
  extension: string;
}

/**
 * Reads the type from the bytes, never from the name; turns the picture upright, limits its size and drops
 * every metadata block, so no place, camera or owner's name leaves with it.
 */
export async function normalisePicture(bytes: Buffer): Promise<NormalisedPicture | { refusal: PictureRefusal }> {
  if (looksLikeSvg(bytes)) return { refusal: 'svg' };
  const detected = await fileTypeFromBuffer(bytes);
  const mimetype = acceptedPictureTypes.find((type) => type === detected?.mime);
  if (!mimetype) return { refusal: 'notAPicture' };
  try {
    const source = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' });
    const { width, height } = (await source.metadata()).autoOrient;
    const scale = Math.min(1, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
    const upright = source.autoOrient().resize({ width: Math.max(1, Math.round(width * scale)) });
    return { data: await encode(upright, mimetype), mimetype, extension: extensions[mimetype] };
  } catch {
    // sharp names only "unsupported" or "corrupt"; what the editor can do is the same.
    return { refusal: 'unreadable' };
  }
}

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
