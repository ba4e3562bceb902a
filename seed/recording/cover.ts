import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import { rect, rule } from '../drawing/sheet';
import { fitText, textSvg } from '../drawing/text';
import { canvas, inner } from './frame';
import type { Cover } from './script';

/** The smallest that podcast directories take, so that the file stays small. */
export const coverSide = 1400;

const left = 120;

/** Cover of a show: its name as large as it goes, legible at the size of a thumbnail. */
export function drawCover({ kicker, title, note, ground: tone }: Cover, profile: AgencyProfile): string {
  const { main, onMain, accent, accentText, ground } = profile.colours.light;
  const [field, edge] = tone === 'main' ? [main, accent] : [accentText, main];
  const width = coverSide - 2 * left;
  const name = fitText(title, { font: 'serif', width, height: 620, max: 250, min: 110 });
  const above = fitText(kicker, { font: 'sansBold', width, height: 110, max: 60, min: 40 });
  const below = fitText(note, { font: 'sans', width, height: 130, max: 50, min: 36 });
  const { logo } = profile;
  return canvas(coverSide, coverSide, profile, [
    rect(0, 0, coverSide, coverSide, field),
    rect(0, coverSide - 150, coverSide, 150, ground),
    rect(0, coverSide - 150, coverSide, 150, 'url(#motif)'),
    rect(0, coverSide - 162, coverSide, 12, edge),
    `<svg x="${left}" y="120" width="150" height="150" viewBox="0 0 ${logo.width} ${logo.height}">${inner(logo.svg)}</svg>`,
    textSvg(above, left, 320, onMain),
    textSvg(name, left, 350 + above.height, onMain),
    rule(left, 1_060, left + 220, 1_060, onMain, 8),
    textSvg(below, left, 1_090, onMain),
  ]);
}
