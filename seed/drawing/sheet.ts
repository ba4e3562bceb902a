import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import { fitText, round, textSvg, type TextBlock } from './text';

export const sheetWidth = 1600;
export const sheetHeight = 1067;
export const left = 96;
export const right = sheetWidth - left;
/** Lowest line that the body of a drawing may touch; below it stands the source. */
export const bodyBottom = 942;

const footRule = 982;
const signSize = 40;
const titleTop = 100;

/** Title across the sheet; the body starts at `bottom`. */
export function headline(
  title: string,
  colours: ColourTokens,
  width = right - left,
): { svg: string; bottom: number } {
  const block = fitText(title, { font: 'serif', width, height: 200, max: 76, min: 48 });
  return { svg: textSvg(block, left, titleTop, colours.text), bottom: titleTop + block.height };
}

/** Ground, the agency's motif as a band along the top, and the foot with source and sign. */
export function plainSheet(profile: AgencyProfile, source: string, body: string): string {
  const { ground, line, mutedText } = profile.colours.light;
  return sheet(profile, [
    rect(0, 0, sheetWidth, sheetHeight, ground),
    rect(0, 0, sheetWidth, 48, 'url(#motif)'),
    body,
    rule(left, footRule, right, footRule, line, 2),
    textSvg(sourceText(source, 1000, 72), left, footRule + 14, mutedText),
    signature(profile, right, footRule + 18, mutedText, 'end'),
  ]);
}

/** A full-height panel in the main colour that carries title and source, the body beside it. */
export function panelSheet(
  profile: AgencyProfile,
  width: number,
  title: string,
  source: string,
  body: string,
): string {
  const { ground, main, onMain } = profile.colours.light;
  const room = width - left - 64;
  const heading = fitText(title, { font: 'serif', width: room, height: 420, max: 84, min: 52 });
  const note = sourceText(source, room, 190);
  return sheet(profile, [
    rect(0, 0, sheetWidth, sheetHeight, ground),
    rect(0, 0, width, sheetHeight, main),
    rect(0, 0, width, 48, 'url(#motif)'),
    textSvg(heading, left, titleTop, onMain),
    rule(left, titleTop + heading.height + 36, left + 96, titleTop + heading.height + 36, onMain, 4),
    signature(profile, left, sheetHeight - 100 - note.height - 40, onMain),
    textSvg(note, left, sheetHeight - 72 - note.height, onMain),
    body,
  ]);
}

function sheet(profile: AgencyProfile, parts: string[]): string {
  const { width, height, svg } = profile.motif;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth}" height="${sheetHeight}" viewBox="0 0 ${sheetWidth} ${sheetHeight}">`,
    `<defs><pattern id="motif" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${inner(svg)}</pattern></defs>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

/** The sign, cut at its edges, with the short name beside it, running from `x` to the right or ending there. */
function signature(
  profile: AgencyProfile,
  x: number,
  y: number,
  fill: string,
  anchor: 'start' | 'end' = 'start',
): string {
  const name = fitText(profile.shortName.vi, { font: 'sansBold', width: 320, height: 40, max: 25, min: 20 });
  const signX = anchor === 'start' ? x : x - signSize;
  const nameX = anchor === 'start' ? x + signSize + 14 : x - signSize - 14;
  return [
    `<svg x="${signX}" y="${round(y)}" width="${signSize}" height="${signSize}" viewBox="0 0 ${profile.logo.width} ${profile.logo.height}">${inner(profile.logo.svg)}</svg>`,
    textSvg(name, nameX, y + (signSize - name.height) / 2, fill, anchor),
  ].join('\n');
}

function sourceText(source: string, width: number, height: number): TextBlock {
  const text = /^(Nguồn|Đếm|Minh họa)/.test(source) ? source : `Nguồn: ${source}`;
  return fitText(text, { font: 'sans', width, height, max: 25, min: 21 });
}

function inner(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${stroke}" stroke-width="${width}" fill="none"/>`;
}

/** A step between two `#RRGGBB` colours; `share` 1 is all of the first. */
export function mix(first: string, second: string, share: number): string {
  const channel = (start: number): string => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** 1234.5 as `1.234,5`, with the percent sign set close and other units left to the reader. */
export function figure(value: number, unit: string): string {
  const text = value.toLocaleString('vi-VN');
  return unit === '%' ? `${text}%` : text;
}
