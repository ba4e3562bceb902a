import { open, type FileHandle } from 'node:fs/promises';

/** A box of an MP4 file (ISO/IEC 14496-12, 4.2). */
export interface Box {
  type: string;
  start: number;
  headerSize: number;
  size: number;
}

/** The box that starts at a place; undefined where none fits. */
export async function boxAt(file: FileHandle, start: number, end: number): Promise<Box | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, start);
  if (bytesRead < 8) return undefined;
  const short = buffer.readUInt32BE(0);
  const isLong = short === 1 && bytesRead === 16;
  const size = isLong ? Number(buffer.readBigUInt64BE(8)) : short === 0 ? end - start : short;
  const headerSize = isLong ? 16 : 8;
  const isSound = Number.isSafeInteger(size) && size >= headerSize && start + size <= end;
  return isSound ? { type: buffer.toString('latin1', 4, 8), start, headerSize, size } : undefined;
}

const maxBoxes = 10_000;

/**
 * Whether the boxes fill the file to its end. A film whose upload broke off may still tell its length, and stop in
 * the middle for readers; Payload would refuse it in English.
 */
export async function isWholeMp4(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let at = 0;
    for (let count = 0; at < size && count < maxBoxes; count += 1) {
      const box = await boxAt(file, at, size);
      if (!box) return false;
      at += box.size;
    }
    return at === size;
  } finally {
    await file.close();
  }
}
