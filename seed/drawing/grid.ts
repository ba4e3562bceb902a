import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, headline, left, plainSheet, rect, right } from './sheet';
import { fitText, fitTexts, textSvg, type TextBlock } from './text';

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

const gap = 48;

/** How many cells stand in each row, so that no place stays empty. */
const rowsOf: Record<number, number[]> = { 2: [1, 1], 3: [1, 1, 1], 4: [2, 2], 5: [2, 3], 6: [3, 3] };

/** A table of short statements under rules, without boxes. */
export function grid(drawing: DrawingOf<'grid'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(drawing.title, colours);
  const { cells } = drawing;
  const places = placesFor(cells.length, head.bottom + 44);
  const narrowest = Math.min(...places.map((place) => place.width));
  const rowHeight = places[0]?.height ?? 0;
  const isList = cells.length <= 3;
  const titleWidth = isList ? 520 : narrowest;
  const titles = fitTitles(
    cells.map((cell) => cell.title),
    places.map((place) => (isList ? titleWidth : place.width)),
    rowHeight * 0.45,
  );
  const titleHeight = Math.max(...titles.map((title) => title.height));
  const texts = fitTexts(
    cells.map((cell) => cell.text),
    {
      font: 'sans',
      width: isList ? narrowest - titleWidth - gap : narrowest,
      height: isList ? rowHeight - 60 : rowHeight - titleHeight - 70,
      max: Math.min(54, Math.round((titles[0]?.size ?? 54) * 0.86)),
      min: 28,
    },
  );
  const body = places.map((place, index) => {
    const title = titles[index] as TextBlock;
    const text = texts[index] as TextBlock;
    const textX = isList ? place.x + titleWidth + gap : place.x;
    const textY = isList
      ? place.y + 26 + (title.lineHeight - text.lineHeight) / 2
      : place.y + 34 + titleHeight;
    return [
      rect(place.x, place.y, place.width, 6, colours.main),
      textSvg(title, place.x, place.y + 26, colours.accentText),
      textSvg(text, textX, textY, colours.text),
    ].join('\n');
  });
  return plainSheet(profile, drawing.source, [head.svg, ...body].join('\n'));
}

/** Titles on one line each and all of one size, though their cells differ in width. */
function fitTitles(titles: string[], widths: number[], height: number): TextBlock[] {
  const room = { font: 'serif', height, min: 38, lines: 1 } as const;
  const sizes = titles.map(
    (title, index) => fitText(title, { ...room, width: widths[index] ?? 0, max: 84 }).size,
  );
  const max = Math.min(...sizes);
  return titles.map((title, index) => fitText(title, { ...room, width: widths[index] ?? 0, max }));
}

function placesFor(count: number, top: number): Place[] {
  const rows = rowsOf[count] ?? [count];
  const height = (bodyBottom - top) / rows.length;
  return rows.flatMap((columns, row) => {
    const width = (right - left - gap * (columns - 1)) / columns;
    return Array.from({ length: columns }, (_, column) => ({
      x: left + column * (width + gap),
      y: top + row * height,
      width,
      height,
    }));
  });
}
