import { area, line, paper, path, type Canvas } from './canvas';

/** Blocks of 50, 80 and 100, seen from a corner: a target that rises. */
export function stairs(canvas: Canvas): string {
  const { width: w, height: h, night, dusk, haze, light, accent, line: soft } = canvas;
  const isUpright = h > w;
  const side = isUpright ? w * 0.2 : w * 0.105;
  const full = isUpright ? h * 0.34 : h * 0.4;
  const floor = isUpright ? h * 0.52 : h * 0.56;
  const blocks = [0.5, 0.8, 1].map((share, index) => {
    const x = w * (isUpright ? 0.22 : 0.3) + index * side * 1.42;
    const y = floor - index * side * 0.3;
    return block(x, y, side, full * share, index === 2 ? accent : light, { dusk, haze, night });
  });
  const levels = [0.25, 0.5, 0.75, 1].map((share) =>
    path(`M0 ${floor - full * share}H${w}`, { stroke: soft, width: 2, opacity: 0.45, dash: '4 14' }),
  );
  return [
    area(`M0 0H${w}V${h}H0Z`, night),
    paper(canvas, isUpright ? 48 : 54),
    ...levels,
    area(`M0 ${floor + side * 0.6}H${w}V${h}H0Z`, dusk, 0.4),
    ...blocks,
  ].join('');
}

function block(
  x: number,
  y: number,
  side: number,
  height: number,
  edge: string,
  { dusk, haze, night }: Pick<Canvas, 'dusk' | 'haze' | 'night'>,
): string {
  const rise = side * 0.5;
  const left = line(
    [
      [x - side * 0.8, y - rise * 0.1],
      [x, y + rise * 0.4],
      [x, y + rise * 0.4 - height],
      [x - side * 0.8, y - rise * 0.1 - height],
    ],
    true,
  );
  const right = line(
    [
      [x, y + rise * 0.4],
      [x + side * 0.8, y - rise * 0.1],
      [x + side * 0.8, y - rise * 0.1 - height],
      [x, y + rise * 0.4 - height],
    ],
    true,
  );
  const top = line(
    [
      [x - side * 0.8, y - rise * 0.1 - height],
      [x, y + rise * 0.4 - height],
      [x + side * 0.8, y - rise * 0.1 - height],
      [x, y - rise * 0.6 - height],
    ],
    true,
  );
  const hatch = Array.from({ length: Math.floor(height / 26) }, (_, index) => {
    const down = 26 * (index + 1);
    return `M${x - side * 0.8} ${y - rise * 0.1 - height + down}L${x} ${y + rise * 0.4 - height + down}`;
  }).join('');
  return [
    area(left, night),
    area(right, dusk),
    area(top, haze),
    path(hatch, { stroke: edge, width: 1.5, opacity: 0.5 }),
    path(`${left}${right}${top}`, { stroke: edge, width: 5 }),
  ].join('');
}
