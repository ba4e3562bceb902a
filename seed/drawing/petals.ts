import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, headline, left, mix, plainSheet, right, rule } from './sheet';
import { fitText, fitTexts, round, textSvg, type TextBlock } from './text';

const flowerWidth = 660;
const listLeft = left + flowerWidth + 70;
const numberWidth = 84;
const furrowGap = 22;
const furrows = 4;

/** A flower that opens over the lines of a field: a petal for each statement, numbered as in the list. */
export function petals(drawing: DrawingOf<'petals'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(drawing.title, colours);
  const top = head.bottom + 40;
  return plainSheet(
    profile,
    drawing.source,
    [head.svg, flower(drawing.petals.length, top, colours), list(drawing.petals, top, colours)].join('\n'),
  );
}

function flower(count: number, top: number, colours: ColourTokens): string {
  const foot = { x: left + flowerWidth / 2, y: bodyBottom - furrows * furrowGap - 24 };
  const outer = flowerWidth / 2 - 32;
  const middle = Math.min(foot.y - top, outer * 1.6);
  const angles = Array.from({ length: count }, (_, index) => -80 + (160 * index) / (count - 1));
  // From the outside in, so that the petal in the middle lies on top as in a real flower.
  const order = angles.map((_, index) => index).sort((a, b) => away(b, count) - away(a, count));
  const halfWidth = outer * Math.min(0.29, 1.15 / count + 0.07);
  const leaves = order.map((index) => {
    const share = 0.16 + 0.84 * (1 - away(index, count) / ((count - 1) / 2)) * 0.8;
    const angle = angles[index] ?? 0;
    const length = outer + (middle - outer) * Math.cos((angle * Math.PI) / 180);
    return petal(foot, angle, length, halfWidth, {
      fill: mix(colours.main, colours.ground, share),
      number: String(index + 1),
      text: share > 0.45 ? colours.onMain : colours.main,
      line: colours.ground,
    });
  });
  const field = Array.from({ length: furrows }, (_, index) => {
    const y = bodyBottom - (furrows - 1 - index) * furrowGap - 6;
    const inset = (furrows - 1 - index) * 36;
    return rule(left + inset, y, left + flowerWidth - inset, y, colours.accent, 4 + index * 2);
  });
  return [...leaves, ...field].join('\n');
}

/** How far from the middle petal. */
function away(index: number, count: number): number {
  return Math.abs(index - (count - 1) / 2);
}

function petal(
  foot: { x: number; y: number },
  angle: number,
  length: number,
  halfWidth: number,
  look: { fill: string; number: string; text: string; line: string },
): string {
  const [l, w] = [round(length), round(halfWidth)];
  const shape = `M0 0C${-w * 1.5} ${round(-l * 0.35)} ${-w} ${round(-l * 0.75)} 0 ${-l}C${w} ${round(-l * 0.75)} ${w * 1.5} ${round(-l * 0.35)} 0 0z`;
  const radians = (angle * Math.PI) / 180;
  const at = {
    x: foot.x + Math.sin(radians) * length * 0.72,
    y: foot.y - Math.cos(radians) * length * 0.72,
  };
  const number = fitText(look.number, { font: 'serif', width: 90, height: 90, max: 54, min: 40 });
  return [
    `<g transform="translate(${round(foot.x)} ${round(foot.y)}) rotate(${round(angle)})"><path d="${shape}" fill="${look.fill}" stroke="${look.line}" stroke-width="5"/></g>`,
    textSvg(number, round(at.x), at.y - number.height / 2, look.text, 'middle'),
  ].join('');
}

function list(statements: string[], top: number, colours: ColourTokens): string {
  const rowHeight = (bodyBottom - top) / statements.length;
  const texts = fitTexts(statements, {
    font: 'sans',
    width: right - listLeft - numberWidth,
    height: rowHeight - 16,
    max: 42,
    min: 27,
  });
  const numbers = fitTexts(
    statements.map((_, index) => String(index + 1)),
    { font: 'serif', width: numberWidth - 10, height: rowHeight, max: 62, min: 34 },
  );
  const rows = statements.map((_, index) => {
    const y = top + index * rowHeight;
    const text = texts[index] as TextBlock;
    const number = numbers[index] as TextBlock;
    return [
      rule(listLeft, y, right, y, index === 0 ? colours.accent : colours.line, index === 0 ? 6 : 2),
      textSvg(number, listLeft, y + (rowHeight - number.height) / 2, colours.main),
      textSvg(text, listLeft + numberWidth, y + (rowHeight - text.height) / 2, colours.text),
    ].join('\n');
  });
  return rows.join('\n');
}
