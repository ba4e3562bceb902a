import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, headline, left, plainSheet, rect, right } from './sheet';
import { fitTexts, round, textSvg, type TextBlock } from './text';

type Figure = DrawingOf<'figures'>['figures'][number];

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Two figures side by side; of three or four the first leads and the others stand beside it. */
export function figures(drawing: DrawingOf<'figures'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(drawing.title, colours);
  const top = head.bottom + 40;
  const height = bodyBottom - top;
  const [first, ...others] = drawing.figures as [Figure, ...Figure[]];
  const divide = drawing.figures.length === 2 ? (left + right + 64) / 2 : 880;
  const leadPlace = { x: left, y: top, width: divide - left - 64, height };
  const body =
    others.length === 1
      ? leads(drawing.figures, [leadPlace, { ...leadPlace, x: divide }], colours)
      : [
          leads([first], [leadPlace], colours),
          column(others, { x: divide, y: top, width: right - divide, height }, colours),
        ].join('\n');
  return plainSheet(profile, drawing.source, [head.svg, body].join('\n'));
}

/** One or two figures at display size, all of one size and on one line. */
function leads(figures: Figure[], places: [Place, ...Place[]], colours: ColourTokens): string {
  const { width, height } = places[0];
  const labels = fitTexts(
    figures.map((figure) => figure.label),
    { font: 'sans', width, height: 200, max: 50, min: 34 },
  );
  const room = height - Math.max(...labels.map((label) => label.height)) - 90;
  const values = fitTexts(
    figures.map((figure) => figure.value),
    { font: 'serif', width, height: room, max: 330, min: 120, lines: 1 },
  );
  const parts = places.map((place, index) => {
    const figure = figures[index] as Figure;
    const value = values[index] as TextBlock;
    return [
      rect(place.x, place.y, width, 6, colours.main),
      textSvg(value, opticalEdge(value, place.x), place.y + (room - value.height) / 2, colours.main),
      share(figure.value, place.x, place.y + room + 16, width, 28, colours),
      textSvg(labels[index] as TextBlock, place.x, place.y + room + 74, colours.text),
    ].join('\n');
  });
  return parts.join('\n');
}

/** Figures below one another; from three on, the words stand beside their figure. */
function column(figures: Figure[], place: Place, colours: ColourTokens): string {
  const rowHeight = place.height / figures.length;
  const beside = figures.length > 2;
  const labelX = beside ? 270 : 0;
  const labels = fitTexts(
    figures.map((figure) => figure.label),
    {
      font: 'sans',
      width: place.width - labelX,
      height: beside ? rowHeight - 50 : rowHeight * 0.42,
      max: 40,
      min: 28,
    },
  );
  const labelRoom = beside ? 0 : Math.max(...labels.map((label) => label.height)) + 26;
  const values = fitTexts(
    figures.map((figure) => figure.value),
    {
      font: 'serif',
      width: beside ? labelX - 16 : place.width,
      height: rowHeight - labelRoom - 50,
      max: 160,
      min: 60,
    },
  );
  const rows = figures.map((figure, index) => {
    const y = place.y + index * rowHeight;
    const value = values[index] as TextBlock;
    const label = labels[index] as TextBlock;
    const tallest = beside ? Math.max(value.height, label.height) : value.height;
    const blockTop = y + (rowHeight - labelRoom - tallest - 26) / 2;
    const barTop = blockTop + tallest + 12;
    const labelTop = beside ? blockTop + (tallest - label.height) / 2 : barTop + 26;
    return [
      rect(place.x, y, place.width, index === 0 ? 6 : 2, index === 0 ? colours.main : colours.line),
      textSvg(value, place.x, blockTop + (tallest - value.height) / 2, colours.main),
      share(figure.value, place.x, barTop, place.width, 14, colours),
      textSvg(label, place.x + labelX, labelTop, colours.text),
    ].join('\n');
  });
  return rows.join('\n');
}

/** A large 1 carries much air at its left; moved out, it stands on the edge of the text below. */
function opticalEdge(value: TextBlock, x: number): number {
  return value.lines[0]?.startsWith('1') ? round(x - value.size * 0.06) : x;
}

/** A share of the whole as a bar; nothing for figures that are no percentage. */
function share(
  value: string,
  x: number,
  y: number,
  width: number,
  height: number,
  colours: ColourTokens,
): string {
  const percent = /(\d+)\s*%/.exec(value)?.[1];
  if (percent === undefined) return '';
  const part = Math.min(1, Number(percent) / 100);
  return [rect(x, y, width, height, colours.line), rect(x, y, width * part, height, colours.accent)].join(
    '\n',
  );
}
