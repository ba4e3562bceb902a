import { asciiAdvances, hornAdvance, otherAdvances, type FontName } from './fontAdvances';
import { breakLines } from './lineBreaking';

/** Text broken into lines at a size at which it is known to fit. */
export interface TextBlock {
  font: FontName;
  size: number;
  lineHeight: number;
  lines: string[];
  height: number;
}

export interface Room {
  font: FontName;
  width: number;
  height: number;
  /** Largest and smallest size tried, in pixels. */
  max: number;
  min: number;
  /** Most lines, when the height alone shall not decide. */
  lines?: number;
}

const lineRatio: Record<FontName, number> = { serif: 1.28, sans: 1.4, sansBold: 1.36 };
const attributes: Record<FontName, string> = {
  serif: `font-family="'Source Serif 4'" font-weight="600"`,
  sans: `font-family="'Be Vietnam Pro'" font-weight="400"`,
  sansBold: `font-family="'Be Vietnam Pro'" font-weight="600"`,
};
/** Measuring ignores kerning, so lines are broken a little before the edge. */
const safety = 1.02;

export function textWidth(text: string, font: FontName, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character, font);
  return (thousandths / 1000) * size * safety;
}

function advance(character: string, font: FontName): number {
  const known = otherAdvances[character];
  if (known !== undefined) return known;
  const [base = '', ...marks] = character.normalize('NFD');
  const width = asciiAdvances[font][base.charCodeAt(0) - 32] ?? 700;
  return marks.includes('\u031B') ? width + hornAdvance : width;
}

/** Sets one text in its room, as large as it goes. Throws when it is too long for the smallest size. */
export function fitText(text: string, room: Room): TextBlock {
  return fitTexts([text], room)[0] as TextBlock;
}

/**
 * Sets several texts at one common size, each in a room of its own of the same measures. Lines end between
 * words rather than inside them, unless that would cost more than a fifth of the size.
 */
export function fitTexts(texts: string[], room: Room): TextBlock[] {
  const free = largest(texts, room, false);
  if (free === undefined) {
    throw new Error(`Too long for ${room.width}×${Math.round(room.height)} px: ${texts.join(' | ')}`);
  }
  const whole = largest(texts, room, true);
  const freeSize = free[0]?.size ?? 0;
  return whole !== undefined && (whole[0]?.size ?? 0) >= freeSize * 0.8 ? whole : free;
}

function largest(texts: string[], room: Room, keepsCompounds: boolean): TextBlock[] | undefined {
  for (let size = room.max; size >= room.min; size -= 1) {
    const blocks = texts.map((text) => setText(text, room, size, keepsCompounds));
    if (blocks.every((block) => block !== undefined)) return blocks;
  }
  return undefined;
}

function setText(text: string, room: Room, size: number, keepsCompounds: boolean): TextBlock | undefined {
  const lines = breakLines(text, {
    width: room.width,
    mostLines: Math.min(room.lines ?? 12, Math.floor(room.height / (size * lineRatio[room.font]))),
    keepsCompounds,
    measure: (line) => textWidth(line, room.font, size),
  });
  if (lines === undefined) return undefined;
  const lineHeight = size * lineRatio[room.font];
  return { font: room.font, size, lineHeight, lines, height: lines.length * lineHeight };
}

/** The block as SVG with its top at `y`; `x` is its left edge, middle or right edge after `anchor`. */
export function textSvg(
  block: TextBlock,
  x: number,
  y: number,
  fill: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const firstBaseline = y + block.lineHeight / 2 + block.size * 0.35;
  const spans = block.lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${round(firstBaseline + index * block.lineHeight)}">${escapeXml(line)}</tspan>`,
  );
  return `<text ${attributes[block.font]} font-size="${block.size}" fill="${fill}" text-anchor="${anchor}">${spans.join('')}</text>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
