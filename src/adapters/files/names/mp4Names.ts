import { open, type FileHandle } from 'node:fs/promises';
import { boxAt, type Box } from '../mp4Boxes';

/** Boxes that hold boxes, down to where makers of films write about themselves (ISO/IEC 14496-12). */
const holders = new Set(['moov', 'trak']);
/** Names of people, places where the telephone was, programs. Players need none of them. */
const told = new Set(['udta', 'meta', 'uuid']);

const maxBoxes = 10_000;

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

const pieceBytes = 1_000_000;

async function blank(file: FileHandle, { start, headerSize, size }: Box): Promise<void> {
  await file.write('free', start + 4, 'latin1');
  for (let at = start + headerSize; at < start + size; at += pieceBytes) {
    const length = Math.min(pieceBytes, start + size - at);
    await file.write(Buffer.alloc(length), 0, length, at);
  }
}
