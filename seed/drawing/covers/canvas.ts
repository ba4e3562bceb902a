import type { AgencyProfile } from '../../../src/agencies/agencyProfile';
import { mix } from '../sheet';
import { round } from '../text';

/** What a cover is drawn on: the night of the agency's main colour, its light lines, one accent. */
export interface Canvas {
  width: number;
  height: number;
  /** Darkest first. */
  night: string;
  dusk: string;
  haze: string;
  line: string;
  light: string;
  accent: string;
}

export function canvasOf(profile: AgencyProfile, width: number, height: number): Canvas {
  const { light, dark } = profile.colours;
  return {
    width,
    height,
    night: mix(light.main, '#06080B', 0.42),
    dusk: mix(light.main, '#06080B', 0.72),
    haze: mix(light.main, '#FFFFFF', 0.82),
    line: mix(dark.main, light.main, 0.62),
    light: mix('#FFFFFF', dark.main, 0.72),
    accent: dark.accent,
  };
}

export interface Stroke {
  stroke: string;
  width: number;
  opacity?: number;
  fill?: string;
  dash?: string;
}

/** Path data out of points, one decimal. */
export function line(points: readonly (readonly [number, number])[], isClosed = false): string {
  const data = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return isClosed ? `${data}Z` : data;
}

export function path(data: string, { stroke, width, opacity = 1, fill = 'none', dash }: Stroke): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${data}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linejoin="round" stroke-linecap="round"${dashes}/>`;
}

export function area(data: string, fill: string, opacity = 1): string {
  return `<path d="${data}" fill="${fill}" fill-opacity="${opacity}"/>`;
}

export function dot(x: number, y: number, r: number, fill: string, opacity = 1): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" fill-opacity="${opacity}"/>`;
}

/** The same numbers each time: pictures are made anew without changing. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Fine squares as on drawing paper, every fifth line stronger. */
export function paper({ width, height, line: colour }: Canvas, step: number, opacity = 0.16): string {
  const lines: string[] = [];
  for (let x = step, index = 1; x < width; x += step, index += 1) {
    lines.push(
      path(`M${x} 0V${height}`, { stroke: colour, width: 1, opacity: index % 5 ? opacity : opacity * 2.2 }),
    );
  }
  for (let y = step, index = 1; y < height; y += step, index += 1) {
    lines.push(
      path(`M0 ${y}H${width}`, { stroke: colour, width: 1, opacity: index % 5 ? opacity : opacity * 2.2 }),
    );
  }
  return lines.join('');
}

/** A dimension line with its ticks. */
export function dimension(x1: number, x2: number, y: number, stroke: Stroke): string {
  const tick = (x: number) => `M${x - 12} ${y + 12}L${x + 12} ${y - 12}`;
  return path(`M${x1 - 24} ${y}H${x2 + 24}${tick(x1)}${tick(x2)}`, stroke);
}
