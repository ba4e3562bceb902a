import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { figure, left, mix, plainSheet, rect, right, rule } from './sheet';
import { fitText, fitTexts, textSvg, type TextBlock } from './text';

const baseline = 866;
const titleTop = 100;
const figureHeight = 150;

/** Stairs that rise to the right; the title stands in the corner they leave free. */
export function steps(drawing: DrawingOf<'steps'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const { points, unit } = drawing;
  const stepWidth = (right - left) / points.length;
  const titleWidth = stepWidth * Math.max(1, points.length - 1) - 40;
  const title = fitText(drawing.title, { font: 'serif', width: titleWidth, height: 220, max: 76, min: 44 });
  const note = fitText(unit === '%' ? 'Tỷ lệ phần trăm' : `Đơn vị tính: ${unit}`, {
    font: 'sans',
    width: titleWidth,
    height: 60,
    max: 34,
    min: 26,
  });
  const titleBottom = titleTop + title.height + 8 + note.height;
  const scale = pixelsPerUnit(
    points.map((point) => point.value),
    titleBottom,
  );
  const labels = fitTexts(
    points.map((point) => point.label),
    { font: 'sansBold', width: stepWidth - 24, height: 60, max: 40, min: 26 },
  );
  const stairs = points.map((point, index) => {
    const x = left + index * stepWidth;
    const y = baseline - point.value * scale;
    const share = 0.14 + (0.86 * index) / (points.length - 1);
    const number = fitText(figure(point.value, unit), {
      font: 'serif',
      width: stepWidth - 20,
      height: figureHeight,
      max: 116,
      min: 48,
    });
    return [
      rect(x, y, stepWidth, baseline - y, mix(colours.main, colours.ground, share)),
      rect(x, y, stepWidth, 8, colours.main),
      textSvg(number, x, y - number.height + 4, colours.accentText),
      textSvg(labels[index] as TextBlock, x, baseline + 14, colours.text),
    ].join('\n');
  });
  const body = [
    textSvg(title, left, titleTop, colours.text),
    textSvg(note, left, titleTop + title.height + 8, colours.mutedText),
    ...stairs,
    rule(left, baseline, right, baseline, colours.text, 3),
  ];
  return plainSheet(profile, drawing.source, body.join('\n'));
}

/** The largest scale at which the last step stays on the sheet and the others stay below the title. */
function pixelsPerUnit(values: number[], titleBottom: number): number {
  const roomBelowTitle = baseline - titleBottom - 16 - figureHeight;
  const roomOfLast = baseline - titleTop - figureHeight + 20;
  const scales = values.map(
    (value, index) => (index < values.length - 1 ? roomBelowTitle : roomOfLast) / value,
  );
  return Math.min(...scales);
}
