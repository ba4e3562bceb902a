import webvtt, { type WebVttCue, type WebVttFile, type WebVttNode } from 'webvtt-parser';
import type { CaptionProblem, FileRefusal } from '../../content/fileRefusals';
import type { Cue } from '../../content/files';
import { cleanText } from '../../content/xmlText';

/** The six names of the standard (WebVTT 4.2.2), as written with and without their semicolon. */
const entities = Object.fromEntries(
  [
    ['&amp', '&'],
    ['&lt', '<'],
    ['&gt', '>'],
    ['&lrm', '\u200e'],
    ['&rlm', '\u200f'],
    ['&nbsp', '\u00a0'],
  ].flatMap(([name = '', character = '']) => [
    [name, character],
    [`${name};`, character],
  ]),
);

/** Written by many programs, shown rightly by every player. */
const harmless = [/^No blank line after the signature/, /^Incorrect escape/];

/** First match wins: what the parser says, in our words. */
const problems: [RegExp, CaptionProblem][] = [
  [/signature/i, 'signature'],
  [/previous cue/i, 'order'],
  [/timestamp|digits|separator|minutes|seconds|whitespace/i, 'timing'],
  [/tag|<v>|<lang>/i, 'markup'],
];

/**
 * Reads captions and holds them to the standard: every player must show them, and nothing but words, speakers and
 * simple emphasis goes into the page. `webvtt-parser` is the W3C's own validator (public domain, no dependencies).
 */
export function readCaptions(bytes: Uint8Array): { cues: Cue[] } | FileRefusal {
  const text = decodeUtf8(bytes);
  if (text === undefined) return refuse('notUtf8');
  const parsed = parse(text);
  if (!parsed) return refuse('markup');
  const { cues, errors, styles } = parsed;
  const error = errors.find(({ message }) => !harmless.some((pattern) => pattern.test(message)));
  if (error) {
    const problem = problemOf(error.message);
    // Words are judged when their cue is read to the end: the parser already stands behind them.
    return refuse(problem, problem === 'markup' ? error.line - 1 : error.line);
  }
  if (styles.some((style) => /@import|url\s*\(/i.test(style))) return refuse('style');
  const read = cues.map(toCue).filter((cue) => cue.text !== '');
  return read.length > 0 ? { cues: read } : refuse('noWords');
}

/** All that is said and heard, a line a cue; a new speaker is named. */
export function captionText(cues: readonly Cue[]): string {
  let speaker: string | undefined;
  return cues
    .map((cue) => {
      const isNew = cue.speaker !== undefined && cue.speaker !== speaker;
      speaker = cue.speaker ?? speaker;
      const words = cue.text.replace(/\s+/g, ' ');
      return isNew ? `${cue.speaker}: ${words}` : words;
    })
    .join('\n');
}

const refuse = (problem: CaptionProblem, line?: number): FileRefusal => ({ code: 'captions', problem, line });

function problemOf(message: string): CaptionProblem {
  return problems.find(([pattern]) => pattern.test(message))?.[1] ?? 'structure';
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, as the standard demands; the reason is told by the refusal.
    return undefined;
  }
}

function parse(text: string): WebVttFile | undefined {
  try {
    return new webvtt.WebVTTParser(entities).parse(text);
  } catch (error) {
    // Markup nested thousands deep exhausts the parser's stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function toCue({ startTime, endTime, tree }: WebVttCue): Cue {
  const speakers = tree.children.filter(({ name }) => name === 'v');
  const [first] = speakers;
  const speaker = speakers.length === 1 ? cleanText(String(first?.value ?? '')).trim() : '';
  const text = cleanText(textOf(tree.children))
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return { startSeconds: startTime, endSeconds: endTime, text, ...(speaker === '' ? {} : { speaker }) };
}

function textOf(nodes: readonly WebVttNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? String(node.value ?? '') : textOf(node.children ?? [])))
    .join('');
}
