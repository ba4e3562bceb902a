import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf, TallPart } from './drawing';
import { figure, mix, rect, rule } from './sheet';
import { fitText, fitTexts, round, textSvg, type TextBlock } from './text';

/** Wide enough for paper; on a phone the sheet is read through its frame. */
const width = 1800;
const left = 110;
const right = width - left;
const room = right - left;

interface Drawn {
  svg: string;
  height: number;
}

type DrawPart<F extends TallPart['form']> = (
  part: Extract<TallPart, { form: F }>,
  y: number,
  colours: ColourTokens,
) => Drawn;

const gap = 56;

const figures: DrawPart<'figures'> = ({ figures: all }, y, colours) => {
  const columns = all.length === 4 ? 2 : all.length;
  const cell = (room - gap * (columns - 1)) / columns;
  const values = fitTexts(
    all.map(({ value }) => value),
    { font: 'serif', width: cell, height: 340, max: columns === 1 ? 300 : 230, min: 70, lines: 1 },
  );
  const labels = fitTexts(
    all.map(({ label }) => label),
    { font: 'sans', width: cell, height: 400, max: 46, min: 34 },
  );
  const valueHeight = (values[0] as TextBlock).height;
  const rowHeight = valueHeight + Math.max(...labels.map(({ height }) => height)) + 60;
  const svg = all.map((_, index) => {
    const x = left + (index % columns) * (cell + gap);
    const top = y + Math.floor(index / columns) * rowHeight;
    return [
      rect(x, top, cell, 6, colours.accent),
      textSvg(values[index] as TextBlock, x, top + 10, colours.main),
      textSvg(labels[index] as TextBlock, x, top + 10 + valueHeight, colours.text),
    ].join('');
  });
  return { svg: svg.join(''), height: rowHeight * Math.ceil(all.length / columns) - 20 };
};

const bars: DrawPart<'bars'> = ({ rows, unit }, y, colours) => {
  const most = unit === '%' ? 100 : Math.max(...rows.map(({ value }) => value));
  const labels = rows.map(({ label }) =>
    fitText(label, { font: 'sans', width: room, height: 200, max: 44, min: 36 }),
  );
  let at = y;
  const svg = rows.map(({ value }, index) => {
    const label = labels[index] as TextBlock;
    const number = fitText(figure(value, unit), {
      font: 'sansBold',
      width: 300,
      height: 90,
      max: 58,
      min: 40,
    });
    const barTop = at + label.height + 10;
    const length = (room - 230) * (value / most);
    const parts = [
      textSvg(label, left, at, colours.text),
      rect(left, barTop, room - 230, 62, mix(colours.main, colours.ground, 0.1)),
      rect(left, barTop, length, 62, colours.main),
      textSvg(number, right, barTop + 31 - number.height / 2, colours.accentText, 'end'),
    ];
    at = barTop + 62 + 46;
    return parts.join('');
  });
  return { svg: svg.join(''), height: at - y - 46 };
};

const timeline: DrawPart<'timeline'> = ({ events }, y, colours) => {
  const spine = left + 430;
  const times = fitTexts(
    events.map(({ title }) => title),
    { font: 'serif', width: 370, height: 150, max: 76, min: 46, lines: 1 },
  );
  let at = y;
  const svg = events.map(({ text }, index) => {
    const words = fitText(text, { font: 'sans', width: right - spine - 70, height: 460, max: 44, min: 36 });
    const time = times[index] as TextBlock;
    const height = Math.max(words.height, time.height) + 54;
    const middle = at + Math.max(time.height, 60) / 2;
    const isLast = index === events.length - 1;
    const parts = [
      isLast ? '' : rule(spine, middle, spine, at + height + 40, colours.main, 5),
      `<circle cx="${spine}" cy="${round(middle)}" r="19" fill="${colours.ground}" stroke="${colours.main}" stroke-width="8"/>`,
      textSvg(time, spine - 62, at, colours.accentText, 'end'),
      textSvg(words, spine + 70, middle - words.lineHeight / 2, colours.text),
    ];
    at += height;
    return parts.join('');
  });
  return { svg: svg.join(''), height: at - y - 30 };
};

const cells: DrawPart<'cells'> = ({ cells: all }, y, colours) => {
  const cell = (room - gap) / 2;
  let at = y;
  const svg: string[] = [];
  for (let index = 0; index < all.length; index += 2) {
    const pair = all.slice(index, index + 2).map(({ title, text }) => ({
      title: fitText(title, { font: 'sansBold', width: cell, height: 220, max: 52, min: 38 }),
      text: fitText(text, { font: 'sans', width: cell, height: 520, max: 42, min: 34 }),
    }));
    pair.forEach(({ title, text }, column) => {
      const x = left + column * (cell + gap);
      svg.push(
        rect(x, at, cell, 5, colours.main),
        textSvg(title, x, at + 24, colours.main),
        textSvg(text, x, at + 34 + title.height, colours.text),
      );
    });
    at += Math.max(...pair.map(({ title, text }) => title.height + text.height)) + 100;
  }
  return { svg: svg.join(''), height: at - y - 60 };
};

const flow: DrawPart<'flow'> = ({ steps }, y, colours) => {
  let at = y;
  const svg = steps.map(({ title, text }, index) => {
    const number = fitText(String(index + 1), { font: 'serif', width: 150, height: 190, max: 150, min: 90 });
    const head = fitText(title, { font: 'sansBold', width: room - 230, height: 160, max: 54, min: 40 });
    const words = fitText(text, { font: 'sans', width: room - 230, height: 460, max: 43, min: 35 });
    const height = Math.max(number.height, head.height + words.height + 10) + 64;
    const isLast = index === steps.length - 1;
    const arrow = `M${left + 60} ${round(at + number.height)}V${round(at + height - 16)}m-18 -22l18 22l18 -22`;
    const parts = [
      textSvg(number, left + 60, at - 20, isLast ? colours.accentText : colours.main, 'middle'),
      textSvg(head, left + 230, at, colours.text),
      textSvg(words, left + 230, at + head.height + 6, colours.text),
      isLast || height < number.height + 40
        ? ''
        : `<path d="${arrow}" fill="none" stroke="${colours.line}" stroke-width="6"/>`,
    ];
    at += height;
    return parts.join('');
  });
  return { svg: svg.join(''), height: at - y - 40 };
};

const note: DrawPart<'note'> = ({ text }, y, colours) => {
  const words = fitText(text, { font: 'serif', width: room - 60, height: 900, max: 58, min: 44 });
  return {
    svg: rect(left, y, 8, words.height, colours.accent) + textSvg(words, left + 60, y, colours.text),
    height: words.height,
  };
};

function drawPart(part: TallPart, y: number, colours: ColourTokens): Drawn {
  switch (part.form) {
    case 'figures':
      return figures(part, y, colours);
    case 'bars':
      return bars(part, y, colours);
    case 'timeline':
      return timeline(part, y, colours);
    case 'cells':
      return cells(part, y, colours);
    case 'flow':
      return flow(part, y, colours);
    case 'note':
      return note(part, y, colours);
  }
}

/** A sheet to be read from top to bottom: title on the main colour, then parts on grounds that take turns. */
export function tall(drawing: DrawingOf<'tall'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headOf(drawing, profile);
  const body: string[] = [];
  let y = head.height;
  drawing.parts.forEach((part, index) => {
    const heading = fitText(part.heading, { font: 'serif', width: room, height: 240, max: 78, min: 56 });
    const top = y + 84;
    const drawn = drawPart(part, top + heading.height + 44, colours);
    const height = 84 + heading.height + 44 + drawn.height + 96;
    body.push(
      rect(0, y, width, height, index % 2 === 0 ? colours.ground : colours.surface),
      textSvg(heading, left, top, colours.text),
      drawn.svg,
    );
    y += height;
  });
  const foot = footOf(drawing.source, profile, y);
  const height = Math.ceil(y + foot.height);
  const { width: tile, height: band, svg } = profile.motif;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><pattern id="motif" width="${tile}" height="${band}" patternUnits="userSpaceOnUse">${inner(svg)}</pattern></defs>`,
    rect(0, 0, width, height, colours.ground),
    head.svg,
    ...body,
    foot.svg,
    '</svg>',
  ].join('\n');
}

function headOf(
  { kicker, title, lead }: DrawingOf<'tall'>,
  { colours: { light }, motif }: AgencyProfile,
): Drawn {
  const above = fitText(kicker, { font: 'sansBold', width: room, height: 80, max: 42, min: 34, lines: 1 });
  const name = fitText(title, { font: 'serif', width: room, height: 560, max: 138, min: 92 });
  const words = fitText(lead, { font: 'sans', width: room, height: 320, max: 50, min: 40 });
  const top = motif.height * 2 + 70;
  const height = top + above.height + 20 + name.height + 30 + words.height + 90;
  return {
    height,
    svg: [
      rect(0, 0, width, height, light.main),
      `<g transform="scale(2)">${rect(0, 0, width / 2, motif.height, 'url(#motif)')}</g>`,
      textSvg(above, left, top, light.onMain),
      textSvg(name, left, top + above.height + 20, light.onMain),
      textSvg(words, left, top + above.height + 20 + name.height + 30, light.onMain),
    ].join(''),
  };
}

function footOf(source: string, { colours: { light }, shortName, logo }: AgencyProfile, y: number): Drawn {
  const text = /^(Nguồn|Đếm|Minh h)/.test(source) ? source : `Nguồn: ${source}`;
  const words = fitText(text, { font: 'sans', width: room - 520, height: 240, max: 34, min: 28 });
  const name = fitText(shortName.vi, { font: 'sansBold', width: 400, height: 60, max: 36, min: 26 });
  const height = Math.max(words.height, 72) + 96;
  return {
    height,
    svg: [
      rule(left, y + 4, right, y + 4, light.main, 6),
      textSvg(words, left, y + 48, light.mutedText),
      `<g transform="translate(${right - 64} ${y + 46}) scale(${round(64 / logo.height)})">${inner(logo.svg)}</g>`,
      textSvg(name, right - 84, y + 46 + (64 - name.height) / 2, light.text, 'end'),
    ].join(''),
  };
}

function inner(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
}
