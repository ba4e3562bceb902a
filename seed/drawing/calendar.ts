import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, headline, left, plainSheet, rect, right, rule } from './sheet';
import { fitText, fitTexts, textSvg, type TextBlock } from './text';

type Calendar = DrawingOf<'calendar'>;

const listLeft = 1010;
const columns = 4;
const monthWidth = 222;

/** A year of months with the days that matter marked, and beside it what they are. */
export function calendar(drawing: Calendar, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(`${drawing.title}, ${drawing.year}`.replace(/ năm, /, ' năm '), colours);
  const top = head.bottom + 36;
  const monthHeight = (bodyBottom - top) / 3;
  const months = Array.from({ length: 12 }, (_, index) =>
    month(
      drawing,
      index + 1,
      left + (index % columns) * monthWidth,
      top + Math.floor(index / columns) * monthHeight,
      Math.min(monthHeight - 8, 260),
      colours,
    ),
  );
  return plainSheet(profile, drawing.source, [head.svg, ...months, list(drawing, top, colours)].join('\n'));
}

function month(
  drawing: Calendar,
  number: number,
  x: number,
  y: number,
  height: number,
  colours: ColourTokens,
): string {
  const marked = drawing.days.filter((day) => day.month === number);
  const name = fitText(`Tháng ${number}`, {
    font: marked.length > 0 ? 'sansBold' : 'sans',
    width: monthWidth - 20,
    height: 40,
    max: 28,
    min: 22,
  });
  const pitchX = (monthWidth - 40) / 7;
  const pitchY = (height - 56) / 6;
  const days = Array.from({ length: daysInMonth(drawing.year, number) }, (_, index) => {
    const cell = index + mondayOffset(drawing.year, number);
    const cellX = x + (cell % 7) * pitchX;
    const cellY = y + 56 + Math.floor(cell / 7) * pitchY;
    const isMarked = marked.some((day) => day.day === index + 1);
    if (!isMarked)
      return rect(cellX, cellY, pitchX - 4, pitchY - 4, cell % 7 === 6 ? colours.surface : colours.line);
    return markedDay(index + 1, cellX + (pitchX - 4) / 2, cellY + (pitchY - 4) / 2, colours);
  });
  const markedLast = [...days].sort(
    (a, b) => Number(a.startsWith('<circle')) - Number(b.startsWith('<circle')),
  );
  return [textSvg(name, x, y, marked.length > 0 ? colours.text : colours.mutedText), ...markedLast].join(
    '\n',
  );
}

function markedDay(day: number, x: number, y: number, colours: ColourTokens): string {
  const number = fitText(String(day), { font: 'sansBold', width: 60, height: 40, max: 24, min: 22 });
  return [
    `<circle cx="${x}" cy="${y}" r="21" fill="${colours.accentText}" stroke="${colours.ground}" stroke-width="4"/>`,
    textSvg(number, x, y - number.height / 2, colours.ground, 'middle'),
  ].join('');
}

function list(drawing: Calendar, top: number, colours: ColourTokens): string {
  const rowHeight = (bodyBottom - top) / drawing.days.length;
  const width = right - listLeft;
  const beside = drawing.days.length > 3;
  const dates = fitTexts(
    drawing.days.map((day) => `${day.day}/${day.month}`),
    { font: 'serif', width: beside ? 150 : width, height: rowHeight * 0.5, max: beside ? 92 : 108, min: 44 },
  );
  const labels = fitTexts(
    drawing.days.map((day) => day.label),
    {
      font: 'sans',
      width: beside ? width - 174 : width,
      height: beside ? rowHeight - 24 : rowHeight - 30 - (dates[0]?.height ?? 0),
      max: beside ? 40 : 46,
      min: 28,
    },
  );
  const rows = drawing.days.map((_, index) => {
    const y = top + index * rowHeight;
    const date = dates[index] as TextBlock;
    const label = labels[index] as TextBlock;
    const labelAt = beside
      ? { x: listLeft + 174, y: y + 12 + Math.max(0, (date.height - label.lineHeight) / 2) }
      : { x: listLeft, y: y + 12 + date.height };
    return [
      rule(listLeft, y, right, y, index === 0 ? colours.main : colours.line, index === 0 ? 6 : 2),
      textSvg(date, listLeft, y + 12, colours.accentText),
      textSvg(label, labelAt.x, labelAt.y, colours.text),
    ].join('\n');
  });
  return rows.join('\n');
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Empty cells before the first of the month in a week that starts on Monday. */
function mondayOffset(year: number, month: number): number {
  return (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
}
