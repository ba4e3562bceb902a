import type { Block } from '../../content/blocks';
import type { Chapter } from '../../content/details/video';
import { formatClock, parseClock } from '../../content/duration';
import type { FileAsset } from '../../content/files';
import { list, section } from '../../content/plainBlocks';
import { line, plain } from './fieldValues';
import { documentIdOf } from './lexicalNode';
import { fileOf, rowsOf } from './references';
import type { References } from './sources';

/** What films and recordings have in common: files, captions, chapters, everything said in words. */

/** The file itself, then the same in other formats. */
export function recordingFiles(relations: unknown, references: References): FileAsset[] {
  return relationsOf(relations).flatMap((relation, index) => {
    return fileOf(relation, index === 0 ? 'main' : 'alternative', references) ?? [];
  });
}

export function captionFiles(relations: unknown, references: References): FileAsset[] {
  return relationsOf(relations).flatMap((relation) => fileOf(relation, 'captions', references) ?? []);
}

/** Each document once: the same file twice is a slip of the hand. */
function relationsOf(value: unknown): unknown[] {
  const relations: unknown[] = Array.isArray(value) ? value : [value];
  return [...new Map(relations.map((relation) => [documentIdOf(relation), relation])).values()];
}

/** Rows with neither time nor title are left out; half-filled ones stay, for the requirements to name. */
export function chaptersOf(value: unknown): Chapter[] {
  return rowsOf(value).flatMap((row) => {
    const startsAt = plain(row.startsAt);
    const title = line(row.title);
    if (startsAt === '' && title === '') return [];
    return [{ startSeconds: parseClock(startsAt) ?? Number.NaN, title }];
  });
}

/** From the file, else as typed; 0 while unknown. */
export function durationOf(files: readonly FileAsset[], typed?: unknown): number {
  return files[0]?.durationSeconds ?? parseClock(plain(typed)) ?? 0;
}

/** Chapters and transcript as a plain article carries them. */
export function spokenBlocks(
  { chapters, transcript }: { chapters: readonly Chapter[]; transcript: readonly Block[] },
  words: { chapters: string; transcript: string },
): Block[] {
  const lines = chapters.map(({ startSeconds, title }) => `${formatClock(startSeconds)} – ${title}`);
  return [
    ...section(words.chapters, list(lines)),
    ...section(words.transcript, transcript.map(oneLevelDeeper)),
  ];
}

function oneLevelDeeper(block: Block): Block {
  if (block.type !== 'heading') return block;
  return { ...block, level: block.level === 2 ? 3 : 4 };
}
