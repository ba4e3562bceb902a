import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, figure, headline, left, plainSheet, rect, right, rule } from './sheet';
import { fitText, fitTexts, textSvg, type TextBlock } from './text';

const figureRoom = 250;
const barRoom = right - left - figureRoom;

/** Horizontal bars; shares are drawn against their whole, small counts unit by unit. */
export function bars(drawing: DrawingOf<'bars'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(drawing.title, colours);
  const unit = unitNote(drawing.unit, head.bottom, colours);
  const top = unit.bottom + 28;
  const rowHeight = (bodyBottom - top) / drawing.rows.length;
  const room = { font: 'sans', width: barRoom, height: rowHeight * 0.4, max: 42, min: 28 } as const;
  const labels = fitTexts(
    drawing.rows.map((row) => row.label),
    room,
  );
  const scale = drawing.unit === '%' ? 100 : Math.max(...drawing.rows.map((row) => row.value));
  const rows = drawing.rows.map((row, index) => {
    const y = top + index * rowHeight;
    const label = labels[index] as TextBlock;
    const barTop = y + rowHeight * 0.12 + label.height;
    const barHeight = Math.min(88, y + rowHeight * 0.9 - barTop);
    return [
      rule(left, y, right, y, colours.line, 2),
      textSvg(label, left, y + rowHeight * 0.08, colours.text),
      bar(row.value / scale, row.value, drawing.unit, barTop, barHeight, colours),
      value(figure(row.value, drawing.unit), y + rowHeight / 2, rowHeight, colours),
    ].join('\n');
  });
  return plainSheet(profile, drawing.source, [head.svg, unit.svg, ...rows].join('\n'));
}

function unitNote(unit: string, y: number, colours: ColourTokens): { svg: string; bottom: number } {
  if (unit === '%') return { svg: '', bottom: y };
  const note = fitText(`Đơn vị tính: ${unit}`, { font: 'sans', width: 900, height: 60, max: 34, min: 28 });
  return { svg: textSvg(note, left, y + 4, colours.mutedText), bottom: y + 4 + note.height };
}

/** The figure, centred in its row. */
function value(text: string, middle: number, rowHeight: number, colours: ColourTokens): string {
  const block = fitText(text, {
    font: 'serif',
    width: figureRoom - 20,
    height: rowHeight * 0.9,
    max: 104,
    min: 40,
  });
  return textSvg(block, right, middle - block.height / 2, colours.accentText, 'end');
}

function bar(
  share: number,
  count: number,
  unit: string,
  y: number,
  height: number,
  colours: ColourTokens,
): string {
  if (unit !== '%' && Number.isInteger(count) && count > 0 && count <= 20) {
    const pitch = (barRoom * share) / count;
    return Array.from({ length: count }, (_, index) =>
      rect(left + index * pitch, y, pitch - 8, height, colours.main),
    ).join('\n');
  }
  return [
    rect(left, y, barRoom, height, colours.line),
    rect(left, y, barRoom * share, height, colours.main),
  ].join('\n');
}
