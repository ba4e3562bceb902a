import { area, path, type Canvas } from './canvas';

/** Rows of a field running to the horizon, a lotus in front of them. */
export function fields({
  width: w,
  height: h,
  night,
  dusk,
  haze,
  line: soft,
  light,
  accent,
}: Canvas): string {
  const isUpright = h > w;
  const horizon = h * 0.27;
  const vanish = w * (isUpright ? 0.5 : 0.3);
  const rows = Array.from({ length: 61 }, (_, index) => {
    const spread = (index - 30) * w * 0.075;
    return path(`M${vanish + (index - 30) * 10} ${horizon}L${vanish + spread} ${h}`, {
      stroke: index % 6 === 0 ? accent : soft,
      width: index % 6 === 0 ? 4 : 2,
      opacity: index % 6 === 0 ? 0.9 : 0.55,
    });
  });
  const ditches = Array.from({ length: 9 }, (_, index) => {
    const y = horizon + (h - horizon) * Math.pow((index + 1) / 10, 2.1);
    return path(`M0 ${y}H${w}`, { stroke: light, width: 1 + index * 0.5, opacity: 0.16 + index * 0.035 });
  });
  const flower = {
    x: w * (isUpright ? 0.5 : 0.7),
    y: h * (isUpright ? 0.5 : 0.55),
    size: Math.min(w, h) * (isUpright ? 0.36 : 0.34),
  };
  return [
    area(`M0 0H${w}V${h}H0Z`, night),
    area(`M0 ${horizon}H${w}V${h}H0Z`, dusk, 0.75),
    `<circle cx="${vanish}" cy="${horizon}" r="${h * 0.13}" fill="${haze}" fill-opacity="0.5"/>`,
    area(`M0 ${horizon}H${w}v${h * 0.14}H0Z`, dusk),
    ...rows,
    ...ditches,
    path(`M0 ${horizon}H${w}`, { stroke: light, width: 3 }),
    lotus(flower, { night, haze, light, accent }),
  ].join('');
}

function lotus(
  { x, y, size }: { x: number; y: number; size: number },
  { night, haze, light, accent }: Pick<Canvas, 'night' | 'haze' | 'light' | 'accent'>,
): string {
  const petal = (angle: number, length: number, width: number, fill: string): string => {
    const data = `M0 0C${-width} ${-length * 0.35} ${-width * 0.8} ${-length * 0.8} 0 ${-length}C${width * 0.8} ${-length * 0.8} ${width} ${-length * 0.35} 0 0Z`;
    return `<g transform="translate(${x} ${y}) rotate(${angle})">${area(data, fill)}${path(data, { stroke: light, width: 3 })}</g>`;
  };
  return [
    path(
      `M${x} ${y}C${x - size * 0.08} ${y + size * 0.5} ${x + size * 0.06} ${y + size} ${x} ${y + size * 2.4}`,
      { stroke: accent, width: 12 },
    ),
    ...[-78, 78, -56, 56].map((angle) => petal(angle, size * 0.92, size * 0.26, night)),
    ...[-36, 36].map((angle) => petal(angle, size, size * 0.28, night)),
    ...[-18, 18].map((angle) => petal(angle, size * 1.05, size * 0.26, haze)),
    petal(0, size * 1.08, size * 0.27, haze),
  ].join('');
}
