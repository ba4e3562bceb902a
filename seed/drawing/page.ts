import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { mix, rect } from './sheet';

const width = 1600;
const height = 1067;

/** A spread of paper: a report set solid, or the same told with a figure, a drawing and short lines. No words. */
export function page({ form }: DrawingOf<'page'>, profile: AgencyProfile): string {
  const { ground, surface, line, main, accent, mutedText } = profile.colours.light;
  const ink = mix(mutedText, ground, 0.55);
  const lines = (x: number, y: number, count: number, room: number, step: number): string =>
    Array.from({ length: count }, (_, index) => {
      const isLast = index % 7 === 6;
      return rect(x, y + index * step, isLast ? room * 0.55 : room, step * 0.36, ink);
    }).join('');
  const sheet = (x: number): string => rect(x, 84, 680, 900, '#FFFFFF') + rect(x, 84, 680, 3, line);
  const report = [84, 836].map((x) => sheet(x) + lines(x + 70, 160, 31, 540, 25)).join('');
  const story = [
    sheet(84),
    rect(84, 84, 680, 420, main),
    bridge(84, 84, 680, 420, mix('#FFFFFF', main, 0.85), accent),
    rect(154, 552, 440, 34, mix(mutedText, '#000000', 0.4)),
    rect(154, 602, 330, 34, mix(mutedText, '#000000', 0.4)),
    lines(154, 680, 7, 540, 36),
    sheet(836),
    [0.5, 0.8, 1]
      .map((share, index) => rect(906, 164 + index * 92, 540 * share, 56, index === 2 ? accent : main))
      .join(''),
    lines(906, 480, 5, 540, 36),
    rect(906, 720, 8, 150, accent),
    lines(946, 730, 4, 460, 40),
  ].join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rect(0, 0, width, height, surface),
    form === 'report' ? report : story,
    '</svg>',
  ].join('\n');
}

function bridge(x: number, y: number, room: number, high: number, light: string, accent: string): string {
  const deck = y + high * 0.68;
  const tower = x + room * 0.5;
  const cables = Array.from({ length: 11 }, (_, index) => {
    const reach = ((index + 1) / 12) * room * 0.46;
    const top = y + high * 0.14 + (11 - index) * 5;
    return `M${tower} ${top}L${tower - reach} ${deck}M${tower} ${top}L${tower + reach} ${deck}`;
  }).join('');
  return [
    `<path d="${cables}" stroke="${light}" stroke-width="2" fill="none" stroke-opacity="0.7"/>`,
    `<path d="M${tower} ${y + high * 0.12}V${deck + 50}" stroke="${light}" stroke-width="9"/>`,
    rect(x, deck, room, 9, accent),
  ].join('');
}
