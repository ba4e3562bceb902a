import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, headline, left, plainSheet, rect, right, rule } from './sheet';
import { fitText, fitTexts, textSvg, type TextBlock } from './text';

type Organisation = DrawingOf<'organisation'>;

const rootWidth = 340;
const spine = left + rootWidth + 48;
const labelLeft = spine + 64;
const dutyLeft = 1050;

/** The body that is responsible at the left, its parts as rows, what each does at the right. */
export function organisation(drawing: Organisation, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(drawing.title, colours);
  const top = head.bottom + 40;
  const rowHeight = (bodyBottom - top) / drawing.children.length;
  const labels = fitTexts(
    drawing.children.map((child) => child.label),
    { font: 'sansBold', width: dutyLeft - labelLeft - 36, height: rowHeight - 12, max: 42, min: 27 },
  );
  const rows = drawing.children.map((_, index) => {
    const y = top + index * rowHeight;
    const middle = y + rowHeight / 2;
    const label = labels[index] as TextBlock;
    return [
      index === 0 ? '' : rule(labelLeft, y, right, y, colours.line, 2),
      rule(spine, middle, labelLeft - 16, middle, colours.main, 3),
      textSvg(label, labelLeft, middle - label.height / 2, colours.text),
    ].join('\n');
  });
  const parts = [
    head.svg,
    root(drawing.root, top, bodyBottom - top, colours),
    rule(spine, top + rowHeight / 2, spine, bodyBottom - rowHeight / 2, colours.main, 3),
    rule(left + rootWidth, (top + bodyBottom) / 2, spine, (top + bodyBottom) / 2, colours.main, 3),
    ...rows,
    duties(drawing, top, rowHeight, colours),
  ];
  return plainSheet(profile, drawing.source, parts.join('\n'));
}

function root(text: string, y: number, height: number, colours: ColourTokens): string {
  const block = fitText(text, {
    font: 'serif',
    width: rootWidth - 64,
    height: height - 64,
    max: 56,
    min: 34,
  });
  return [
    rect(left, y, rootWidth, height, colours.main),
    textSvg(block, left + 32, y + (height - block.height) / 2, colours.onMain),
  ].join('\n');
}

/** Every duty on lines of its own, all in one size. */
function duties(drawing: Organisation, top: number, rowHeight: number, colours: ColourTokens): string {
  const most = Math.max(1, ...drawing.children.map((child) => child.children.length));
  const texts = drawing.children.flatMap((child) => child.children);
  if (texts.length === 0) return '';
  const blocks = fitTexts(texts, {
    font: 'sans',
    width: right - dutyLeft,
    height: (rowHeight - 8) / most,
    max: 38,
    min: 26,
  });
  let next = 0;
  const rows = drawing.children.map((child, index) => {
    const own = blocks.slice(next, next + child.children.length);
    next += child.children.length;
    let y = top + (index + 0.5) * rowHeight - own.reduce((sum, block) => sum + block.height, 0) / 2;
    return own
      .map((block) => {
        const svg = textSvg(block, dutyLeft, y, colours.mutedText);
        y += block.height;
        return svg;
      })
      .join('\n');
  });
  return rows.join('\n');
}
