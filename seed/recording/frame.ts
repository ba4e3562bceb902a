import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import { fitText, fitTexts, round, textSvg, type TextBlock } from '../drawing/text';
import { rect, rule } from '../drawing/sheet';
import type { ScenePicture } from './script';

export const frameWidth = 1280;
export const frameHeight = 720;
const left = 88;
const right = frameWidth - left;
const top = 84;
const bottom = 640;

interface Stage {
  colours: ColourTokens;
  /** How far each part has come in, 0 to 1, by its number. */
  shown: (part: number) => number;
}

/** One frame of a film as SVG; `shown` says how far each part of the picture has come in. */
export function frame(picture: ScenePicture, profile: AgencyProfile, shown: Stage['shown']): string {
  const colours = profile.colours.light;
  const isPlate = picture.type === 'title' || picture.type === 'end';
  const ground = isPlate ? colours.main : colours.ground;
  const body = draw(picture, { colours, shown }, profile);
  return canvas(frameWidth, frameHeight, profile, [
    rect(0, 0, frameWidth, frameHeight, ground),
    rect(0, 0, frameWidth, 36, 'url(#motif)'),
    body,
    isPlate ? '' : signature(profile, colours),
  ]);
}

export function canvas(width: number, height: number, profile: AgencyProfile, parts: string[]): string {
  const { motif } = profile;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><pattern id="motif" width="${motif.width}" height="${motif.height}" patternUnits="userSpaceOnUse">${inner(motif.svg)}</pattern></defs>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

export function inner(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
}

function signature(profile: AgencyProfile, colours: ColourTokens): string {
  const name = fitText(profile.shortName.vi, { font: 'sansBold', width: 400, height: 30, max: 20, min: 16 });
  const { logo } = profile;
  return [
    `<svg x="${left}" y="664" width="30" height="30" viewBox="0 0 ${logo.width} ${logo.height}">${inner(logo.svg)}</svg>`,
    textSvg(name, left + 42, 664 + (30 - name.height) / 2, colours.mutedText),
  ].join('\n');
}

function draw(picture: ScenePicture, stage: Stage, profile: AgencyProfile): string {
  switch (picture.type) {
    case 'title':
      return plate(picture.kicker, picture.title, stage, profile);
    case 'end':
      return plate(picture.note, picture.title, stage, profile);
    case 'number':
      return number(picture, stage);
    case 'lines':
      return lines(picture, stage);
    case 'days':
      return days(picture, stage);
    case 'stairs':
      return stairs(picture, stage);
    case 'path':
      return path(picture, stage);
  }
}

/** A part that comes in: it rises a little while it becomes visible. */
function part(shown: number, svg: string): string {
  if (shown <= 0) return '';
  return `<g opacity="${round(shown * 100) / 100}" transform="translate(0 ${round((1 - shown) * 24)})">${svg}</g>`;
}

function heading(title: string, colours: ColourTokens): { svg: string; bottom: number } {
  const block = fitText(title, { font: 'serif', width: right - left, height: 130, max: 56, min: 34 });
  return { svg: textSvg(block, left, top, colours.text), bottom: top + block.height };
}

function plate(kicker: string, title: string, { colours, shown }: Stage, profile: AgencyProfile): string {
  const small = fitText(kicker, { font: 'sansBold', width: right - left, height: 90, max: 30, min: 20 });
  const large = fitText(title, { font: 'serif', width: right - left, height: 340, max: 92, min: 50 });
  const { logo } = profile;
  return [
    `<svg x="${left}" y="96" width="84" height="84" viewBox="0 0 ${logo.width} ${logo.height}">${inner(logo.svg)}</svg>`,
    part(shown(0), textSvg(large, left, 226, colours.onMain)),
    part(shown(0), rule(left, 250 + large.height, left + 110, 250 + large.height, colours.onMain, 5)),
    part(shown(0), textSvg(small, left, 280 + large.height, colours.onMain)),
  ].join('\n');
}

function number(picture: Extract<ScenePicture, { type: 'number' }>, { colours, shown }: Stage): string {
  const value = fitText(picture.value, {
    font: 'serif',
    width: 640,
    height: 330,
    max: 250,
    min: 110,
    lines: 1,
  });
  const label = fitText(picture.label, { font: 'sans', width: 980, height: 170, max: 44, min: 28 });
  const percent = /(\d+)\s*%/.exec(picture.value)?.[1];
  const width = right - left;
  const y = top + value.height + 18;
  const bar =
    percent === undefined
      ? rule(left, y + 8, left + 160 * shown(0), y + 8, colours.accent, 10)
      : rect(left, y, width, 22, colours.line) +
        rect(left, y, (width * Number(percent) * shown(0)) / 100, 22, colours.accent);
  const note = picture.note
    ? fitText(picture.note, { font: 'sans', width: 980, height: 60, max: 26, min: 20 })
    : undefined;
  return [
    part(shown(0), textSvg(value, left, top, colours.main)),
    bar,
    part(shown(0), textSvg(label, left, y + 54, colours.text)),
    note ? part(shown(1), textSvg(note, left, bottom - note.height, colours.mutedText)) : '',
  ].join('\n');
}

function lines(picture: Extract<ScenePicture, { type: 'lines' }>, { colours, shown }: Stage): string {
  const head = heading(picture.title, colours);
  const room = (bottom - head.bottom - 40) / picture.lines.length;
  const blocks = fitTexts(picture.lines, {
    font: 'sans',
    width: right - left - 76,
    height: Math.min(room - 22, 110),
    max: 40,
    min: 24,
  });
  const rows = blocks.map((block, index) => {
    const y = head.bottom + 40 + index * room;
    const mark = fitText(String(index + 1), { font: 'serif', width: 60, height: 60, max: 46, min: 40 });
    return part(
      shown(index),
      [
        rule(left, y - 6, right, y - 6, colours.line, 2),
        textSvg(mark, left, y + (room - 22 - mark.height) / 2, colours.accentText),
        textSvg(block, left + 76, y + (room - 22 - block.height) / 2, colours.text),
      ].join('\n'),
    );
  });
  return [head.svg, ...rows].join('\n');
}

function days(picture: Extract<ScenePicture, { type: 'days' }>, { colours, shown }: Stage): string {
  const head = heading(picture.title, colours);
  const gap = 44;
  const width = (right - left - gap * (picture.days.length - 1)) / picture.days.length;
  const dates = fitTexts(
    picture.days.map(({ date }) => date),
    { font: 'serif', width, height: 150, max: 112, min: 48, lines: 1 },
  );
  const labels = fitTexts(
    picture.days.map(({ label }) => label),
    { font: 'sans', width, height: 200, max: 32, min: 22 },
  );
  const y = head.bottom + 70;
  const columns = dates.map((date, index) => {
    const x = left + index * (width + gap);
    const label = labels[index] as TextBlock;
    return part(
      shown(index),
      [
        rect(x, y, width, 6, colours.accent),
        textSvg(date, x, y + 24, colours.main),
        textSvg(label, x, y + 40 + date.height, colours.text),
      ].join('\n'),
    );
  });
  return [head.svg, ...columns].join('\n');
}

function stairs(picture: Extract<ScenePicture, { type: 'stairs' }>, { colours, shown }: Stage): string {
  const head = heading(picture.title, colours);
  const gap = 36;
  const width = (right - left - gap * (picture.steps.length - 1)) / picture.steps.length;
  const labels = fitTexts(
    picture.steps.map(({ label }) => label),
    { font: 'sans', width, height: 76, max: 28, min: 20 },
  );
  const floor = bottom - 84;
  const room = floor - head.bottom - 110;
  const columns = picture.steps.map(({ value }, index) => {
    const x = left + index * (width + gap);
    const grown = shown(index);
    const height = (room * value * grown) / 100;
    const figure = fitText(`${Math.round(value * grown)}%`, {
      font: 'serif',
      width,
      height: 90,
      max: 66,
      min: 50,
    });
    return [
      rect(
        x,
        floor - height,
        width,
        height,
        index === picture.steps.length - 1 ? colours.main : colours.accent,
      ),
      grown > 0 ? textSvg(figure, x, floor - height - figure.height - 4, colours.text) : '',
      part(grown, textSvg(labels[index] as TextBlock, x, floor + 14, colours.text)),
    ].join('\n');
  });
  return [head.svg, rule(left, floor, right, floor, colours.text, 3), ...columns].join('\n');
}

function path(picture: Extract<ScenePicture, { type: 'path' }>, { colours, shown }: Stage): string {
  const head = heading(picture.title, colours);
  const width = (right - left) / picture.stops.length;
  const labels = fitTexts(picture.stops, { font: 'sans', width: width - 36, height: 190, max: 32, min: 21 });
  const y = head.bottom + 130;
  const radius = 26;
  const stops = labels.map((label, index) => {
    const x = left + index * width + radius;
    const grown = shown(index);
    const from = x - width + radius;
    const line = index === 0 ? '' : rule(from, y, from + (width - radius * 2) * grown, y, colours.accent, 6);
    return [
      line,
      grown > 0
        ? `<circle cx="${round(x)}" cy="${y}" r="${round(radius * grown)}" fill="${colours.main}"/>`
        : '',
      part(grown, textSvg(label, x - radius, y + 62, colours.text)),
    ].join('\n');
  });
  return [head.svg, ...stops].join('\n');
}
