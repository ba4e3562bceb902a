import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, headline, left, mix, plainSheet, rect, right } from './sheet';
import { fitText, fitTexts, round, textSvg, type TextBlock } from './text';

const padding = 22;

/** Numbered steps that descend to the right, each handing over to the next. */
export function flow(drawing: DrawingOf<'flow'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(drawing.title, colours);
  const top = head.bottom + 52;
  const count = drawing.steps.length;
  const pitch = (right - left) / count;
  const width = pitch - 2 * padding;
  const numberRoom = { font: 'serif', width, height: 220, max: count > 4 ? 116 : 150, min: 72 } as const;
  const numbers = drawing.steps.map((_, index) => fitText(String(index + 1), numberRoom));
  const numberHeight = numbers[0]?.height ?? 0;
  const texts = fitTexts(drawing.steps, {
    font: 'sans',
    width,
    height: (bodyBottom - top) * 0.75 - numberHeight,
    max: count > 3 ? 43 : 54,
    min: 27,
  });
  const drop = Math.min(
    ...texts
      .slice(1)
      .map((text, index) => (bodyBottom - top - numberHeight - text.height - 40) / (index + 1)),
    130,
  );
  const stations = drawing.steps.map((_, index) => {
    const x = left + index * pitch;
    const y = top + index * drop;
    const number = numbers[index] as TextBlock;
    return [
      textSvg(number, x + padding, y + 14, index === count - 1 ? colours.accentText : colours.main),
      textSvg(texts[index] as TextBlock, x + padding, y + 14 + numberHeight, colours.text),
    ].join('\n');
  });
  const stairs = staircase(count, top, pitch, drop, colours);
  return plainSheet(profile, drawing.source, [head.svg, stairs, ...stations].join('\n'));
}

/** The treads: one line with an arrow at every descent, the last tread in the accent colour. */
function staircase(count: number, top: number, pitch: number, drop: number, colours: ColourTokens): string {
  const treads = Array.from({ length: count }, (_, index) => {
    const x = left + index * pitch;
    const y = top + index * drop;
    const isLast = index === count - 1;
    const line = `M${round(x)} ${round(y)}h${round(pitch)}${isLast ? '' : `v${round(drop - 20)}`}`;
    return [
      rect(x, y, pitch, bodyBottom - y, mix(colours.main, colours.ground, index % 2 === 0 ? 0.05 : 0.085)),
      `<path d="${line}" fill="none" stroke="${isLast ? colours.accent : colours.main}" stroke-width="6"/>`,
    ];
  });
  const arrows = Array.from({ length: count - 1 }, (_, index) =>
    arrowHead(left + (index + 1) * pitch, top + (index + 1) * drop - 3, colours.main),
  );
  return [...treads.map(([area]) => area), ...treads.map(([, line]) => line), ...arrows].join('\n');
}

function arrowHead(x: number, y: number, fill: string): string {
  return `<path d="M${round(x - 15)} ${round(y - 24)}h30L${round(x)} ${round(y)}z" fill="${fill}"/>`;
}
