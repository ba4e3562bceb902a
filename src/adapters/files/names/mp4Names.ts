import { open, type FileHandle } from 'node:fs/promises';

/** Boxes that hold boxes, down to where makers of films write about themselves (ISO/IEC 14496-12). */
const holders = new Set(['moov', 'trak']);
/** Names of people, places where the telephone was, programs. Players need none of them. */
const told = new Set(['udta', 'meta', 'uuid']);

const maxBoxes = 10_000;

interface Box {
  type: string;
  start: number;
  headerSize: number;
  size: number;
}

/**
 * Turns the boxes that tell names and places into empty ones of the same size, so that no offset in the film
 * changes and nothing is copied. (Libraries that write MP4 would write the whole film anew.)
 */
export async function blankMp4Names(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    await blankWithin(file, 0, size, { left: maxBoxes });
  } finally {
    await file.close();
  }
}

async function blankWithin(
  file: FileHandle,
  from: number,
  to: number,
  budget: { left: number },
): Promise<void> {
  for (let at = from; at < to && budget.left > 0; budget.left -= 1) {
    const box = await boxAt(file, at, to);
    if (!box) return;
    if (told.has(box.type)) await blank(file, box);
    else if (holders.has(box.type)) await blankWithin(file, at + box.headerSize, at + box.size, budget);
    at += box.size;
  }
}

async function boxAt(file: FileHandle, start: number, end: number): Promise<Box | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, start);
  if (bytesRead < 8) return undefined;
  const short = buffer.readUInt32BE(0);
  const isLong = short === 1 && bytesRead === 16;
  const size = isLong ? Number(buffer.readBigUInt64BE(8)) : short === 0 ? end - start : short;
  const headerSize = isLong ? 16 : 8;
  const isSound = Number.isSafeInteger(size) && size >= headerSize && start + size <= end;
  return isSound ? { type: buffer.toString('latin1', 4, 8), start, headerSize, size } : undefined;
}

const pieceBytes = 1_000_000;

async function blank(file: FileHandle, { start, headerSize, size }: Box): Promise<void> {
  await file.write('free', start + 4, 'latin1');
  for (let at = start + headerSize; at < start + size; at += pieceBytes) {
    const length = Math.min(pieceBytes, start + size - at);
    await file.write(Buffer.alloc(length), 0, length, at);
  }
}
