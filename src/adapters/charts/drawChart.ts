import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { ColourTokens } from '../../agencies/agencyProfile';
import type { Chart } from '../../content/chart';
import type { Locale } from '../../content/locales';
import { wordsFor } from '../../locale/words';
import { chartColours, type ChartColours, type ColourRole } from './chartColours';
import { breakWords, planChart, type ChartSize } from './chartOption';
import { glyphDefinitions, outlinedLine, outlineShapes, type OutlinedShapes } from './outlinedSvg';
import { textWidth, type Weight } from './glyphs';

export interface DrawnChart {
  svg: string;
  width: number;
  height: number;
}

type Colours = Record<'light' | 'dark', ColourTokens>;

interface Parts extends OutlinedShapes {
  width: number;
  height: number;
}

/** ECharts is loaded when the first chart is drawn: most installations start and serve without. */
async function loadECharts() {
  const [core, { BarChart, LineChart, PieChart }, { GridComponent, LegendComponent }, { SVGRenderer }] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ]);
  core.use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, SVGRenderer]);
  // Without a canvas ECharts would guess; the outlines are measured as they will be drawn.
  core.setPlatformAPI({ measureText: (text, font) => ({ width: measure(text, font ?? '') }) });
  return core;
}

function measure(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return textWidth(text, size, /\b(?:600|700|bold)\b/.test(font) ? 600 : 400);
}

let loading: ReturnType<typeof loadECharts> | undefined;

async function shapesOf(chart: Chart, size: ChartSize, locale: Locale): Promise<Parts> {
  loading ??= loadECharts();
  const { init } = await loading;
  const { option, height } = planChart(chart, size, locale);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height });
  try {
    drawing.setOption(option);
    return { ...outlineShapes(drawing.renderToSVGString({ useViewBox: true })), width: size.width, height };
  } finally {
    drawing.dispose();
  }
}

/** The chart alone, for a page that says its title: light and dark as the page around it. */
export async function drawForPage(
  chart: Chart,
  size: ChartSize,
  colours: Colours,
  locale: Locale,
): Promise<DrawnChart> {
  const parts = await shapesOf(chart, size, locale);
  // A ground of its own: readable also where a browser gives a picture another scheme than its page.
  const ground = s('rect', { width: parts.width, height: parts.height, className: ['f-ground'] });
  const both = [
    rules(chartColours(colours.light)),
    `@media (prefers-color-scheme:dark){${rules(chartColours(colours.dark))}}`,
  ];
  return finish({ ...parts, shapes: [ground, ...parts.shapes] }, both.join(''), chart, locale);
}

const sheet = { width: 800, margin: 40, chart: { width: 720, text: 17 } };

/** The chart as a picture that stands by itself: title, unit, source and agency on the light ground. */
export async function drawSheet(
  chart: Chart,
  colours: Colours,
  locale: Locale,
  signature: string,
): Promise<DrawnChart> {
  const words = wordsFor(locale).kinds;
  const inner = await shapesOf(chart, sheet.chart, locale);
  const glyphIds = new Set(inner.glyphIds);
  const shapes: ElementContent[] = [];
  let y = sheet.margin;
  const write = (text: string, size: number, weight: Weight, role: ColourRole): void => {
    for (const line of breakWords(text, sheet.chart.width, size, weight)) {
      y += size * 1.3;
      shapes.push(outlinedLine(line, { x: sheet.margin, y: y - size * 0.3, size, weight, role }, glyphIds));
    }
  };
  write(chart.title, 30, 600, 'text');
  if (chart.unit && chart.unit !== '%') {
    y += 6;
    write(words.chart.unitOf(chart.unit), 17, 400, 'muted');
  }
  y += 24;
  shapes.push(s('g', { transform: `translate(${sheet.margin} ${y})` }, inner.shapes));
  y += inner.height + 28;
  const line = { x: sheet.margin, y, width: sheet.chart.width, height: 1, className: ['f-line'] };
  shapes.push(s('rect', line));
  y += 10;
  if (chart.source) write(words.eMagazine.portal.source(chart.source), 15, 400, 'muted');
  write(signature, 15, 600, 'muted');
  const height = Math.ceil(y + sheet.margin);
  const ground = s('rect', { width: sheet.width, height, className: ['f-ground'] });
  const parts = { shapes: [ground, ...shapes], glyphIds, width: sheet.width, height };
  return finish(parts, rules(chartColours(colours.light)), chart, locale);
}

/** The text comes in outlines, so what the drawing says is said again for whoever opens it alone. */
function finish(
  { shapes, glyphIds, width, height }: Parts,
  css: string,
  { title, description }: Chart,
  locale: Locale,
): DrawnChart {
  const root: Element = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': locale,
    },
    [
      s('title', title),
      s('desc', description),
      s('style', usedRules(css, shapes)),
      glyphDefinitions(glyphIds),
      ...shapes,
    ],
  );
  return { svg: toHtml(root, { space: 'svg', closeEmptyElements: true }), width, height };
}

function rules(colours: ChartColours): string {
  return (Object.entries(colours) as [ColourRole, string][])
    .map(([role, colour]) => `.f-${role}{fill:${colour}}.s-${role}{stroke:${colour}}`)
    .join('');
}

/** Only the rules of classes that occur. */
function usedRules(css: string, shapes: readonly ElementContent[]): string {
  const used = new Set<string>();
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    const { className } = node.properties;
    if (Array.isArray(className)) for (const name of className) used.add(String(name));
    node.children.forEach(visit);
  };
  shapes.forEach(visit);
  return css.replace(/\.([fs]-[a-z]+\d*)\{[^}]*\}/g, (rule, name: string) => (used.has(name) ? rule : ''));
}
