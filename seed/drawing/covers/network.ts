import { area, chance, dot, line, path, type Canvas } from './canvas';

/** Points that pass something on, one way through them in the accent. */
export function network({ width: w, height: h, night, line: soft, light, accent, dusk }: Canvas): string {
  const random = chance(1169);
  const columns = h > w ? 6 : 13;
  const rows = h > w ? 9 : 7;
  const nodes = Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const x = ((column + 0.5 + (random() - 0.5) * 0.75) * w) / columns;
    const y = ((row + 0.5 + (random() - 0.5) * 0.75) * h) / rows;
    return { x, y, size: 5 + random() * 9 };
  });
  const reach = (w / columns) * 1.5;
  const edges = nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => {
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (distance > reach) return [];
      return [
        path(
          line([
            [a.x, a.y],
            [b.x, b.y],
          ]),
          { stroke: soft, width: 1.6, opacity: 0.75 * (1 - distance / reach) + 0.1 },
        ),
      ];
    }),
  );
  const way = Array.from({ length: columns }, (_, column) => {
    const row = Math.round(rows * (0.28 + 0.14 * Math.sin(column * 0.9)));
    return nodes[Math.min(rows - 1, row) * columns + column];
  }).filter((node) => node !== undefined);
  const first = way[0];
  const last = way.at(-1);
  const told = [
    ...(first ? [[-40, first.y] as const] : []),
    ...way.map(({ x, y }) => [x, y] as const),
    ...(last ? [[w + 40, last.y] as const] : []),
  ];
  return [
    area(`M0 0H${w}V${h}H0Z`, night),
    area(`M0 ${h * 0.62}H${w}V${h}H0Z`, dusk, 0.35),
    ...edges,
    ...nodes.map(({ x, y, size }) => dot(x, y, size, light, 0.7)),
    path(line(told), { stroke: accent, width: 7 }),
    ...way.map(({ x, y }) => dot(x, y, 19, accent) + dot(x, y, 8, night)),
  ].join('');
}
