import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, left, plainSheet, right, sheetWidth } from './sheet';
import { fitText, round, textSvg } from './text';

const top = 108;
const inset = 14;
const middle = sheetWidth / 2;

/** One document as a framed sheet: what it is, its number at display size, its day and what it says. */
export function certificate(drawing: DrawingOf<'certificate'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const width = right - left - 220;
  const title = fitText(drawing.title, { font: 'sansBold', width, height: 70, max: 40, min: 30 });
  const number = fitText(drawing.number, { font: 'serif', width, height: 260, max: 190, min: 100, lines: 1 });
  const issued = fitText(drawing.issued, { font: 'serif', width, height: 80, max: 54, min: 36 });
  const text = fitText(drawing.text, { font: 'sans', width, height: 230, max: 46, min: 30 });
  const gap = 34;
  const whole = title.height + number.height + issued.height + text.height + 3 * gap;
  const rows = [title, number, issued, text];
  const fills = [colours.mutedText, colours.main, colours.accentText, colours.text];
  let y = top + (bodyBottom - top - whole) / 2;
  const lines = rows.map((block, index) => {
    const svg = textSvg(block, middle, y, fills[index] ?? colours.text, 'middle');
    y += block.height + (index === 1 ? 0 : gap);
    return svg;
  });
  const frames = [0, inset, inset + 6, inset + 12].map((step, index) =>
    frame(step, index === 0 ? colours.main : colours.accent, index === 0 ? 5 : 1.5),
  );
  return plainSheet(profile, drawing.source, [...frames, ...lines].join('\n'));
}

function frame(step: number, stroke: string, width: number): string {
  const [x, y] = [left + step, top + step];
  return `<path d="M${x} ${y}H${right - step}V${round(bodyBottom - step)}H${x}z" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
}
