import type { EChartsCoreOption } from 'echarts';
import type { Chart } from '../../content/chart';
import type { Locale } from '../../content/locales';
import { standIn, seriesColours } from './chartColours';
import { textWidth, type Weight } from './glyphs';

export interface ChartSize {
  width: number;
  /** Size of the text, in pixels of the drawing. */
  text: number;
}

/** A picture to be: what ECharts draws and how high it gets. */
export interface PlannedChart {
  option: EChartsCoreOption;
  height: number;
}

const family = 'Be Vietnam Pro';
/** In a bar of parts the second is the rest of the first: a step of the same colour. */
const partOrder = [0, 2, 1, 3, 4, 5, 6];
const colourOf = (index: number) => standIn(`series${index % seriesColours}`);
const onColourOf = (index: number) => standIn(`on${index % seriesColours}`);

/** Figures as readers write them; a percentage carries its sign, other units stand in the title. */
function figureWriter({ unit }: Chart, locale: Locale): (value: number) => string {
  const format = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  return (value) => `${format.format(value)}${unit === '%' ? '%' : ''}`;
}

/** A text in lines that fit, broken between words. */
export function breakWords(text: string, room: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function legendOf({ series }: Chart, { width, text }: ChartSize) {
  const gap = 18;
  const swatch = text * 0.9;
  let rows = 1;
  let x = 0;
  for (const { name } of series) {
    const step = swatch + 8 + textWidth(name, text, 400) + gap;
    if (x > 0 && x + step > width) {
      rows += 1;
      x = 0;
    }
    x += step;
  }
  const legend = {
    ...legendLook(text),
    left: 0,
    top: 2,
    itemGap: gap,
    data: series.map(({ name }) => name),
  };
  return { legend, height: rows * (text * 1.4 + 8) + 12 };
}

function legendLook(text: number) {
  return {
    show: true,
    padding: 0,
    itemWidth: text * 0.9,
    itemHeight: text * 0.9,
    icon: 'rect',
    textStyle: { ...label(text), lineHeight: text * 1.4, padding: [0, 0, 0, 3] },
  };
}

function label(text: number) {
  return { color: standIn('text'), fontFamily: family, fontSize: text };
}

function figureLabel(text: number) {
  return { ...label(text), show: true, fontWeight: 600, textBorderWidth: 0 };
}

/** Bars lie: names of Vietnamese targets are long, and phones are narrow. Each name stands over its bars. */
function bars(chart: Chart, size: ChartSize, locale: Locale): PlannedChart {
  const { width, text } = size;
  const isStacked = chart.type === 'stackedBar';
  const write = figureWriter(chart, locale);
  const several = chart.series.length > 1;
  const names = chart.categories.map((name) => breakWords(name, width - 4, text, 400));
  const legend = several ? legendOf(chart, size) : undefined;
  const thickness = text * (several && !isStacked ? 1.2 : 1.5);
  const rows = isStacked ? 1 : chart.series.length;
  const lineHeight = Math.round(text * 1.4);
  const above = text * 0.35;
  const barsHeight = rows * thickness + (rows - 1) * barGap;
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * lineHeight + above;
  const between = text * 1.1;
  const band = nameHeight + barsHeight + between;
  // Bars stand in the middle of their bands; the names of the first reach above its band, so all moves down.
  const top = (legend?.height ?? 0) + (nameHeight - between) / 2 + 3;
  const values = chart.series.flatMap((series) => series.values.map((value) => value ?? 0));
  const totals = chart.categories.map((_, row) => sum(chart.series.map((series) => series.values[row] ?? 0)));
  const most = Math.max(...(isStacked ? totals : values), 0);
  const least = Math.min(...values, 0);
  const room = isStacked ? 1 : Math.max(...values.map((value) => textWidth(write(value), text, 600))) + 14;
  return {
    height: Math.ceil(top + band * (chart.categories.length - 0.5) + barsHeight / 2 + 2),
    option: {
      ...quiet(text),
      legend: legend?.legend,
      grid: { left: least < 0 ? room : 1, right: room, top, height: band * chart.categories.length },
      xAxis: {
        type: 'value',
        show: false,
        min: least,
        // A share is drawn against the whole, so that 50% is half of the width.
        max: chart.unit === '%' && most <= 100 ? 100 : most || 1,
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names.map((lines) => lines.join('\n')),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          ...label(text),
          inside: true,
          margin: 0,
          interval: 0,
          lineHeight,
          verticalAlign: 'bottom',
          padding: [0, 0, barsHeight / 2 + above, 0],
        },
      },
      series: chart.series.map(({ name, values: figures }, index) => ({
        name,
        type: 'bar',
        stack: isStacked ? 'all' : undefined,
        barWidth: thickness,
        barGap: `${(barGap / thickness) * 100}%`,
        data: figures.map((value) => value ?? '-'),
        itemStyle: {
          color: colourOf(isStacked ? (partOrder[index] ?? index) : index),
          ...(isStacked && { borderColor: standIn('ground'), borderWidth: 1 }),
        },
        label: {
          ...figureLabel(text),
          position: isStacked ? 'inside' : 'right',
          color: isStacked ? onColourOf(partOrder[index] ?? index) : standIn('text'),
          formatter: ({ value }: { value: unknown }) => {
            if (typeof value !== 'number') return '';
            const fits = (value / (most || 1)) * width > textWidth(write(value), text, 600) + 8;
            return isStacked && !fits ? '' : write(value);
          },
        },
        silent: true,
      })),
    },
  };
}

const barGap = 3;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function lines(chart: Chart, size: ChartSize, locale: Locale): PlannedChart {
  const { width, text } = size;
  const write = figureWriter(chart, locale);
  const legend = chart.series.length > 1 ? legendOf(chart, size) : undefined;
  const top = (legend?.height ?? 0) + text * 1.6;
  const plot = Math.round(Math.min(width * 0.62, 360));
  const isSparse = chart.categories.length <= 8 && chart.series.length <= 3;
  return {
    height: Math.ceil(top + plot + text * 2),
    option: {
      ...quiet(text),
      legend: legend?.legend,
      grid: { left: 2, right: 2, top, bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: chart.categories,
        axisLine: { lineStyle: { color: standIn('muted') } },
        axisTick: { show: false },
        axisLabel: { ...label(text), hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min: 0,
        ...(chart.unit === '%' && { max: 100, interval: 25 }),
        splitNumber: 4,
        axisLabel: { ...label(text), color: standIn('muted'), formatter: write },
        splitLine: { lineStyle: { color: standIn('line') } },
      },
      series: chart.series.map(({ name, values }, index) => ({
        name,
        type: 'line',
        clip: false,
        data: values.map((value, row) => ({
          value: value ?? '-',
          label: labelPlace(chart, index, row),
        })),
        symbol: 'circle',
        symbolSize: text * 0.6,
        showAllSymbol: true,
        lineStyle: { color: colourOf(index), width: 3, type: index % 2 === 1 ? [8, 4] : 'solid' },
        itemStyle: { color: colourOf(index) },
        label: {
          ...figureLabel(text),
          distance: text * 0.55,
          show: isSparse,
          formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? write(value) : ''),
        },
        silent: true,
      })),
    },
  };
}

/** The highest of several figures is named above its point, the others below theirs, equal ones once. */
function labelPlace({ series }: Chart, index: number, row: number): object {
  const values = series.map((one) => one.values[row] ?? null);
  const own = values[index] ?? 0;
  if (values.slice(0, index).includes(own)) return { show: false };
  return { position: values.some((value) => value !== null && value > own) ? 'bottom' : 'top' };
}

/** A ring, its parts named in a list beside or below it: names around slices do not fit a phone. */
function pie(chart: Chart, size: ChartSize, locale: Locale): PlannedChart {
  const { width, text } = size;
  const write = figureWriter(chart, locale);
  const values = chart.categories.map((_, row) => chart.series[0]?.values[row] ?? 0);
  const isWide = width >= 560;
  const diameter = Math.min(width * (isWide ? 0.42 : 0.72), 320);
  const listLeft = isWide ? diameter + 40 : 0;
  const names = chart.categories.map((name, row) =>
    breakWords(`${name}: ${write(values[row] ?? 0)}`, width - listLeft - text * 2, text, 400),
  );
  const listHeight = sum(names.map((lines) => lines.length * text * 1.4 + 10));
  const height = Math.ceil(isWide ? Math.max(diameter, listHeight) + 4 : diameter + 24 + listHeight);
  const named = names.map((lines) => lines.join('\n'));
  return {
    height,
    option: {
      ...quiet(text),
      legend: {
        ...legendLook(text),
        orient: 'vertical',
        left: listLeft,
        top: isWide ? Math.max(0, (height - listHeight) / 2) : diameter + 24,
        itemGap: 10,
        data: named,
      },
      series: [
        {
          type: 'pie',
          radius: [diameter * 0.27, diameter * 0.5 - 1],
          center: [isWide ? diameter / 2 : width / 2, isWide ? height / 2 : diameter / 2],
          data: named.map((name, row) => ({
            name,
            value: values[row],
            itemStyle: { color: colourOf(row), borderColor: standIn('ground'), borderWidth: 2 },
          })),
          label: { show: false },
          labelLine: { show: false },
          silent: true,
        },
      ],
    },
  };
}

function quiet(text: number): EChartsCoreOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: family, fontSize: text },
    aria: { enabled: false },
  };
}

/** What ECharts is asked to draw for a chart at a size. */
export function planChart(chart: Chart, size: ChartSize, locale: Locale): PlannedChart {
  switch (chart.type) {
    case 'bar':
    case 'stackedBar':
      return bars(chart, size, locale);
    case 'line':
      return lines(chart, size, locale);
    case 'pie':
      return pie(chart, size, locale);
  }
}
