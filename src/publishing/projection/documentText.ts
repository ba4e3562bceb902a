import type { Block, TextRun } from '../../content/blocks';
import { heading, list, paragraph } from '../../content/plainBlocks';
import { lineText } from './readerText';

/**
 * The text read out of a file of an official document as blocks: lines that a page had broken are joined, and what
 * NĐ 30/2020/NĐ-CP sets apart – chapters, articles, parts by Roman numerals, points – begins anew, so that a reader
 * gets headings to go by. Our own, because the forms are those of Vietnamese official documents only.
 */
export function documentBlocks(text: string): Block[] {
  return joinDashes(joinedLines(text)).flatMap((lines) =>
    lines.length === 1 ? blocksOf(lines[0] ?? '') : list(lines.map((line) => lineText(withoutDash(line)))),
  );
}

const chapter = /^(?:phần|chương|mục|phụ lục)\s+(?:(?:thứ\s+)?[ivxlc]+|\d+)\b\.?/iu;
const romanPart = /^[IVX]{1,5}\.\s*(?=\p{Lu})/u;
const article = /^(Điều\s+\d+[a-zđ]?)\s*[.:]\s*/u;
const numberedPart = /^\d{1,2}(?:\.\d{1,2})*\.\s*(?=\p{Lu})/u;
const letteredPoint = /^[a-zđ]\)\s*/u;
const dash = /^[-–+•*]\s*(?=[\p{L}\d“"(])/u;
const basis = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện)\s/u;
const startsAnew = [chapter, romanPart, article, numberedPart, letteredPoint, dash, basis, /^Nơi nhận\s*:/u];

const longestHeading = 140;
/** A heading of a part fills no line of a page; a sentence that is broken does. */
const shortestFullLine = 55;
const pageNumber = /^\d{1,3}$/;
/** "71/NQ-" and "CP" on the next line are one number; "57-" and "NQ/TW" too. */
const brokenNumber = /[\p{Lu}\d]-$/u;

/** Whole paragraphs out of lines as a page had them; empty lines mean nothing, since some readers put one after each. */
export function joinedLines(text: string): string[] {
  const joined: string[] = [];
  for (const raw of text.normalize('NFC').split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '' || pageNumber.test(line) || /^_{3,}$/.test(line)) continue;
    const last = joined.at(-1);
    if (last !== undefined && continues(last, line)) {
      joined[joined.length - 1] = brokenNumber.test(last) ? last + line : `${last} ${line}`;
    } else joined.push(line);
  }
  return joined;
}

/** "hợp tác công" and "- tư" on the next line: a dash between words that the edge of the page parted. */
const partedDash = /^[-–]\s+\p{Ll}/u;

function continues(last: string, line: string): boolean {
  if (partedDash.test(line) && !/[.;:]$/u.test(last)) return true;
  if (startsAnew.some((start) => start.test(line))) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  if (/[.;:]$/u.test(last) || isShouted(last) !== isShouted(line)) return false;
  return !([romanPart, numberedPart, letteredPoint].some((part) => part.test(last)) && isShortHeading(last));
}

function isShortHeading(line: string): boolean {
  return line.length < shortestFullLine && !/[,–-]$/u.test(line);
}

/** A title in capitals; a single abbreviation at the start of a line is none. */
function isShouted(line: string): boolean {
  return /\p{Lu}{2}.*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** Points with a dash that follow each other are one list. */
function joinDashes(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (dash.test(line) && last && dash.test(last[0] ?? '')) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

const withoutDash = (line: string): string => line.replace(dash, '');

function blocksOf(line: string): Block[] {
  const [, name] = article.exec(line) ?? [];
  if (name !== undefined) return articleBlocks(name, line);
  if (line.length <= longestHeading && !/[.;:,]$/u.test(line)) {
    if (chapter.test(line) || romanPart.test(line)) return [heading(lineText(line), 2)];
    if (numberedPart.test(line)) return [heading(lineText(line), 3)];
    if (letteredPoint.test(line)) return [heading(lineText(line), 4)];
  }
  if (isShouted(line)) return [{ type: 'paragraph', children: [strong(line)] }];
  return [paragraph(lineText(line))];
}

/** "Điều 1. Phạm vi" is a heading whole; an article that is one long sentence gets its number as heading. */
function articleBlocks(name: string, line: string): Block[] {
  const rest = line.replace(article, '');
  if (rest !== '' && line.length <= longestHeading && !/[.;:]$/u.test(rest)) {
    return [heading(lineText(line), 3)];
  }
  return [heading(lineText(name), 3), ...(rest === '' ? [] : [paragraph(lineText(rest))])];
}

function strong(line: string): TextRun {
  return { type: 'text', text: lineText(line), marks: ['strong'] };
}
