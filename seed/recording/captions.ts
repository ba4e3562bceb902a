import type { SpokenLine } from './voice';

/** WebVTT of the lines in one language; voice spans where somebody is named. */
export function captionsOf(
  lines: readonly SpokenLine[],
  textOf: (line: SpokenLine) => string | undefined,
  offsetSeconds = 0,
): string {
  const cues = lines.flatMap((line) => {
    const text = textOf(line);
    if (text === undefined) return [];
    const times = `${stamp(line.startSeconds + offsetSeconds)} --> ${stamp(line.endSeconds + offsetSeconds)}`;
    const speaker = line.voice === undefined ? '' : `<v ${line.voice}>`;
    return [`${times}\n${speaker}${inTwo(escaped(text))}`];
  });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

function stamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number, digits = 2) => String(value).padStart(digits, '0');
  const minutes = Math.floor(milliseconds / 60_000);
  const rest = milliseconds % 60_000;
  return `${two(minutes)}:${two(Math.floor(rest / 1000))}.${two(rest % 1000, 3)}`;
}

/** Two lines of about the same length are read faster than one long one. */
function inTwo(text: string): string {
  if (text.length <= 42) return text;
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const nearest = spaces.reduce(
    (best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
    spaces[0] ?? 0,
  );
  return `${text.slice(0, nearest)}\n${text.slice(nearest + 1)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
