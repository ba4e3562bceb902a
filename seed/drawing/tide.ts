import type { AgencyProfile, ColourTokens } from '../../src/agencies/agencyProfile';
import type { DrawingOf } from './drawing';
import { bodyBottom, headline, left, mix, plainSheet, rect, right, rule } from './sheet';
import { fitText, fitTexts, round, textSvg, type TextBlock } from './text';

type Gauge = DrawingOf<'tide'>['gauges'][number];

const gap = 56;
const waveLength = 120;

/** Shares as the height of water between two marks, 0 below and 100 above. */
export function tide(drawing: DrawingOf<'tide'>, profile: AgencyProfile): string {
  const colours = profile.colours.light;
  const head = headline(drawing.title, colours);
  const width = (right - left - gap * (drawing.gauges.length - 1)) / drawing.gauges.length;
  const labels = fitTexts(
    drawing.gauges.map((gauge) => gauge.label),
    { font: 'sans', width, height: 150, max: 38, min: 27 },
  );
  const labelTop = bodyBottom - Math.max(...labels.map((label) => label.height));
  const top = head.bottom + 60;
  const bottom = labelTop - 22;
  const gauges = drawing.gauges.map((gauge, index) => {
    const x = left + index * (width + gap);
    return [
      water(gauge, x, width, { top, bottom }, colours),
      textSvg(labels[index] as TextBlock, x, labelTop, colours.text),
    ].join('\n');
  });
  return plainSheet(profile, drawing.source, [head.svg, ...gauges].join('\n'));
}

function water(
  gauge: Gauge,
  x: number,
  width: number,
  { top, bottom }: { top: number; bottom: number },
  colours: ColourTokens,
): string {
  const level = bottom - ((bottom - top) * gauge.value) / 100;
  const value = fitText(`${gauge.value}%`, {
    font: 'serif',
    width: width - 48,
    height: 200,
    max: 140,
    min: 70,
  });
  const when = fitText(gauge.when, { font: 'sansBold', width: width - 48, height: 60, max: 34, min: 25 });
  const textTop = level + 64;
  return [
    rect(x, top, width, bottom - top, mix(colours.main, colours.ground, 0.07)),
    rule(x, top, x + width, top, colours.accent, 4),
    surface(x, width, level, bottom, mix(colours.main, colours.ground, 0.45)),
    surface(x, width, level + 22, bottom, colours.main),
    textSvg(value, x + 24, textTop, colours.onMain),
    textSvg(when, x + 26, textTop + value.height, colours.onMain),
  ].join('\n');
}

/** Water with a moving surface; at its edges it stands at its true level, so that heights compare. */
function surface(x: number, width: number, level: number, bottom: number, fill: string): string {
  const waves = Math.max(2, Math.round(width / waveLength));
  const half = width / waves / 2;
  const crest = `q${round(half / 2)} -20 ${round(half)} 0t${round(half)} 0`;
  return `<path fill="${fill}" d="M${round(x)} ${round(level)}${crest.repeat(waves)}V${round(bottom)}H${round(x)}z"/>`;
}
