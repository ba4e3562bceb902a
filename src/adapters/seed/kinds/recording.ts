import { z } from 'zod';

const words = z.string().trim().min(1);

/** Names in `files.yaml`, first what plays and goes into feeds. */
export const fileNames = z.array(words);

/** `1:05 Tên chương`, a line for each chapter. */
export const chapterLines = z
  .array(z.string().regex(/^\d+(?::\d+)+ \S/, 'phải có dạng "1:05 Tên chương"'))
  .default([]);

/** Chapters as the form keeps them. */
export function chapterRows(lines: readonly string[]): { startsAt: string; title: string }[] {
  return lines.map((line) => {
    const gap = line.indexOf(' ');
    return { startsAt: line.slice(0, gap), title: line.slice(gap + 1) };
  });
}
