import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkit';

export type Weight = 400 | 600;

/** Vietnamese before extended Latin: both hold đ and ă, drawn alike. */
const subsets = ['latin', 'vietnamese', 'latin-ext'] as const;
const unitsPerEm = 1000;

/** Outlines are rounded to this grid per em: half a hundredth of a 16 px letter is beyond any screen. */
export const outlineUnits = 250;

// Programs are bundled into other folders; packages lie in the checkout they are started from.
const resolve = (file: string): string =>
  createRequire(path.join(process.cwd(), 'package.json')).resolve(file);
const loaded = new Map<Weight, Font[]>();

function fontsOf(weight: Weight): Font[] {
  const known = loaded.get(weight);
  if (known) return known;
  const fonts = subsets.map((subset) => {
    const file = resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`);
    // A file of one font, which the types cannot know.
    return create(readFileSync(file)) as Font;
  });
  loaded.set(weight, fonts);
  return fonts;
}

/** Pieces of a text that one file of the font can draw; -1 where none can. */
function runsOf(text: string, weight: Weight): { font: number; text: string }[] {
  const fonts = fontsOf(weight);
  const runs: { font: number; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const font = fonts.findIndex((candidate) =>
      candidate.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

export interface SetText {
  /** Letters with where they stand, in thousandths of an em from the beginning of the text. */
  letters: { id: string; x: number }[];
  width: number;
}

/**
 * Sets a line. Letters the font lacks leave a gap: a chart is read beside its table, which the browser sets in any
 * script.
 */
export function setText(text: string, weight: Weight): SetText {
  const letters: SetText['letters'] = [];
  let x = 0;
  for (const run of runsOf(text, weight)) {
    const font = fontsOf(weight)[run.font];
    if (!font) {
      x += (unitsPerEm / 2) * run.text.length;
      continue;
    }
    const { glyphs, positions } = font.layout(run.text);
    glyphs.forEach((glyph, index) => {
      const { xAdvance = glyph.advanceWidth, xOffset = 0 } = positions[index] ?? {};
      const isDrawn = glyph.path.commands.length > 0;
      if (isDrawn)
        letters.push({ id: `g${weight / 100}${run.font}${glyph.id.toString(36)}`, x: x + xOffset });
      x += xAdvance;
    });
  }
  return { letters, width: x };
}

/** Width of a text in pixels. */
export function textWidth(text: string, size: number, weight: Weight): number {
  return (setText(text, weight).width / unitsPerEm) * size;
}

const pathLetters: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Path data of a letter, its baseline at 0, on a grid of `outlineUnits` per em. */
export function outlineOf(id: string): string {
  const weight: Weight = id.startsWith('g4') ? 400 : 600;
  const glyph = fontsOf(weight)[Number(id[2])]?.getGlyph(Number.parseInt(id.slice(3), 36));
  const scale = outlineUnits / unitsPerEm;
  // Fonts count upwards, drawings downwards.
  const grid = (value: number, index: number): number =>
    Math.round(value * (index % 2 === 0 ? scale : -scale)) || 0;
  return (glyph?.path.commands ?? [])
    .map(({ command, args }) => `${pathLetters[command] ?? ''}${args.map(grid).join(' ')}`)
    .join('');
}
