import { area, dimension, line, paper, path, type Canvas } from './canvas';

/** A cable-stayed bridge on drawing paper: the work of the sector at its lightest. */
export function bridge(canvas: Canvas): string {
  const { width: w, height: h, light, line: soft, accent, night, dusk } = canvas;
  const isUpright = h > w;
  const deck = h * (isUpright ? 0.46 : 0.5);
  const towerTop = h * (isUpright ? 0.1 : 0.08);
  const foot = deck + h * 0.1;
  const towers = isUpright ? [w * 0.5] : [w * 0.3, w * 0.78];
  const sag = (x: number): number => deck - h * 0.015 * Math.sin((Math.PI * x) / w);
  const cables = towers.flatMap((tower) =>
    [-1, 1].flatMap((side) =>
      Array.from({ length: 15 }, (_, index) => {
        const reach = (isUpright ? w * 0.62 : w * 0.235) * ((index + 2) / 16);
        const x = tower + side * reach;
        const from = towerTop + h * 0.016 * (15 - index);
        return path(
          line([
            [tower + side * 6, from],
            [x, sag(x)],
          ]),
          {
            stroke: light,
            width: 2,
            opacity: 0.35 + index * 0.04,
          },
        );
      }),
    ),
  );
  const pylons = towers.map((tower) => {
    const half = h * 0.026;
    const legs = line([
      [tower - half * 1.9, foot],
      [tower - half * 0.55, towerTop],
      [tower + half * 0.55, towerTop],
      [tower + half * 1.9, foot],
    ]);
    const beams = [0.32, 0.9].map((share) => {
      const y = towerTop + (foot - towerTop) * share;
      const spread = half * (0.55 + 1.35 * share);
      return `M${tower - spread} ${y}H${tower + spread}`;
    });
    return path(`${legs}${beams.join('')}`, { stroke: light, width: 9 });
  });
  const road = line(
    Array.from({ length: 41 }, (_, index) => [(w * index) / 40, sag((w * index) / 40)] as const),
  );
  const water = Array.from({ length: 26 }, (_, index) => {
    const y = foot + 16 + index * index * 1.15;
    const start = ((index * 373) % 997) / 997;
    const length = w * (0.18 + 0.5 * (((index * 619) % 883) / 883));
    return path(`M${w * start - length / 3} ${y}h${length}`, {
      stroke: soft,
      width: 2,
      opacity: 0.5 - index * 0.016,
    });
  });
  return [
    area(`M0 0H${w}V${h}H0Z`, night),
    area(`M0 ${foot}H${w}V${h}H0Z`, dusk, 0.5),
    paper(canvas, isUpright ? 48 : 54),
    ...water,
    ...cables,
    ...pylons,
    path(road, { stroke: accent, width: 13 }),
    path(road, { stroke: night, width: 2, dash: '26 20' }),
    ...(isUpright ? [] : [dimension(w * 0.3, w * 0.78, foot + h * 0.06, { stroke: accent, width: 3 })]),
  ].join('');
}
