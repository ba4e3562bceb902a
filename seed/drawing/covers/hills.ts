import { area, chance, line, path, type Canvas } from './canvas';

/** Ridges one behind another, terraces on the nearest, a loudspeaker on its pole. */
export function hills({ width: w, height: h, night, dusk, haze, line: soft, light, accent }: Canvas): string {
  const random = chance(211);
  const isUpright = h > w;
  const ridge = (y: number, height: number): [number, number][] => {
    const phase = random() * 10;
    return Array.from({ length: 81 }, (_, index) => {
      const x = (w * index) / 80;
      const t = (index / 80) * (isUpright ? 5 : 9) + phase;
      return [
        x,
        y -
          height *
            (0.55 * Math.abs(Math.sin(t)) + 0.3 * Math.abs(Math.sin(t * 1.9 + 1)) + 0.15 * Math.sin(t * 5)),
      ];
    });
  };
  const layers = [0, 1, 2, 3].map((depth) => {
    const points = ridge(h * (0.3 + depth * 0.1), h * (0.22 - depth * 0.025));
    const data = line([...points, [w, h], [0, h]], true);
    const fill = depth === 0 ? haze : depth === 3 ? night : dusk;
    return (
      area(data, fill, depth === 0 ? 0.3 : 0.78) +
      path(line(points), { stroke: light, width: 2 + depth * 0.8, opacity: 0.4 + depth * 0.18 })
    );
  });
  const terraces = Array.from({ length: 12 }, (_, index) => {
    const y = h * 0.66 + index * h * 0.032;
    return path(
      line(
        Array.from({ length: 61 }, (_, step) => {
          const x = (w * step) / 60;
          return [x, y + 22 * Math.sin(x / 150 + index * 0.55) + 10 * Math.sin(x / 47 + index)] as const;
        }),
      ),
      { stroke: index % 4 === 1 ? accent : soft, width: 3, opacity: 0.8 },
    );
  });
  const pole = w * (isUpright ? 0.3 : 0.24);
  const top = h * 0.12;
  return [
    area(`M0 0H${w}V${h}H0Z`, night),
    ...layers,
    ...terraces,
    path(`M${pole} ${top - 30}V${h * 0.62}`, { stroke: light, width: 8 }),
    horn(pole, top, 1, light, accent),
    horn(pole, top + 64, -1, light, accent),
  ].join('');
}

/** A loudspeaker and what comes out of it. */
function horn(x: number, y: number, side: 1 | -1, light: string, accent: string): string {
  const bell = line(
    [
      [x, y - 9],
      [x + side * 34, y - 9],
      [x + side * 92, y - 46],
      [x + side * 92, y + 46],
      [x + side * 34, y + 9],
      [x, y + 9],
    ],
    true,
  );
  const sounds = [1, 2, 3, 4].map((ring) => {
    const r = 46 + ring * 52;
    const at = x + side * 92;
    const sweep = side === 1 ? 1 : 0;
    return path(
      `M${at + side * r * 0.62} ${y - r * 0.62}A${r} ${r} 0 0 ${sweep} ${at + side * r * 0.62} ${y + r * 0.62}`,
      { stroke: accent, width: 6 - ring * 0.7, opacity: 1 - ring * 0.16 },
    );
  });
  return [area(bell, light), ...sounds].join('');
}
