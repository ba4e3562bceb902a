import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { panelSheet, rule, sheetHeight } from './sheet';
import { fitTexts, textSvg, type TextBlock } from './text';

const panel = 560;
const dateRight = 858;
const spine = 896;
const textLeft = 938;
const textWidthMax = 1540 - textLeft;
const margin = 64;

/** Dates down a line of time, the title on a panel beside them. */
export function timeline(drawing: DrawingOf<'timeline'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const { events } = drawing;
  const rowHeight = (sheetHeight - 2 * margin) / events.length;
  const dates = fitTexts(
    events.map((event) => event.date),
    { font: 'serif', width: dateRight - panel - 44, height: 90, max: 56, min: 34 },
  );
  const texts = fitTexts(
    events.map((event) => event.text),
    { font: 'sans', width: textWidthMax, height: rowHeight - 20, max: 42, min: 28 },
  );
  const rows = events.map((_, index) => {
    const middle = margin + (index + 0.5) * rowHeight;
    const date = dates[index] as TextBlock;
    const text = texts[index] as TextBlock;
    return [
      `<circle cx="${spine}" cy="${middle}" r="11" fill="${colours.accent}" stroke="${colours.ground}" stroke-width="6"/>`,
      textSvg(date, dateRight, middle - date.height / 2, colours.accentText, 'end'),
      textSvg(text, textLeft, middle - text.height / 2, colours.text),
    ].join('\n');
  });
  const line = rule(
    spine,
    margin + rowHeight / 2,
    spine,
    sheetHeight - margin - rowHeight / 2,
    colours.main,
    3,
  );
  return panelSheet(profile, panel, drawing.title, drawing.source, [line, ...rows].join('\n'));
}
