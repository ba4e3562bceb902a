import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, headline, left, plainSheet, right, rule } from './sheet';
import { fitText, fitTexts, round, textSvg, type TextBlock } from './text';

const listLeft = 840;
const valueWidth = 250;
const pitch = 76;
const stroke = 40;

/** Shares as rings around one centre, the outermost first, and beside them what each one counts. */
export function rings(drawing: DrawingOf<'rings'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(drawing.title, colours);
  const top = head.bottom + 36;
  const radius = (bodyBottom - top) / 2 - stroke / 2;
  const centre = { x: left + radius + stroke / 2, y: (top + bodyBottom) / 2 };
  const circles = drawing.rings.map((ring, index) =>
    circle(centre, radius - index * pitch, ring.value / 100, index, colours),
  );
  return plainSheet(profile, drawing.source, [head.svg, ...circles, list(drawing, top, colours)].join('\n'));
}

/** The whole as a fine engraved double line, the share as a broad arc that starts at twelve o'clock. */
function circle(
  centre: { x: number; y: number },
  radius: number,
  share: number,
  index: number,
  colours: ColourTokens,
): string {
  const whole = [-stroke / 2, -stroke / 6, stroke / 6, stroke / 2].map(
    (offset) =>
      `<circle cx="${centre.x}" cy="${round(centre.y)}" r="${round(radius + offset)}" fill="none" stroke="${colours.accent}" stroke-width="1.5"/>`,
  );
  const length = 2 * Math.PI * radius;
  const arc = `<circle cx="${centre.x}" cy="${round(centre.y)}" r="${round(radius)}" fill="none" stroke="${index % 2 === 0 ? colours.main : colours.accentText}" stroke-width="${stroke}" stroke-dasharray="${round(length * share)} ${round(length)}" transform="rotate(-90 ${centre.x} ${round(centre.y)})"/>`;
  return [...whole, arc].join('\n');
}

function list(drawing: DrawingOf<'rings'>, top: number, colours: ColourTokens): string {
  const rowHeight = (bodyBottom - top) / drawing.rings.length;
  const labelLeft = listLeft + valueWidth;
  const labels = fitTexts(
    drawing.rings.map((ring) => ring.label),
    { font: 'sans', width: right - labelLeft, height: rowHeight - 90, max: 40, min: 28 },
  );
  const rows = drawing.rings.map((ring, index) => {
    const y = top + index * rowHeight;
    const label = labels[index] as TextBlock;
    const value = fitText(`${ring.value}%`, {
      font: 'serif',
      width: valueWidth - 16,
      height: 130,
      max: 96,
      min: 60,
    });
    const when = fitText(ring.when, {
      font: 'sansBold',
      width: right - labelLeft,
      height: 50,
      max: 30,
      min: 24,
    });
    const blockTop = y + (rowHeight - when.height - label.height) / 2;
    const colour = index % 2 === 0 ? colours.main : colours.accentText;
    return [
      rule(listLeft, y, right, y, index === 0 ? colours.main : colours.line, index === 0 ? 6 : 2),
      textSvg(value, listLeft, y + (rowHeight - value.height) / 2, colour),
      textSvg(when, labelLeft, blockTop, colours.mutedText),
      textSvg(label, labelLeft, blockTop + when.height, colours.text),
    ].join('\n');
  });
  return rows.join('\n');
}
