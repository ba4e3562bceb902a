import type { FileWords } from '../search/filesOfWords';

/**
 * The words of files, by public id; ids that are not known are left out. Published items carry the files and not their
 * words, which are a hundred times as long as the item: they are asked for only where a live item offers the file.
 */
export type FileTexts = (fileIds: readonly string[]) => Promise<FileWords>;
