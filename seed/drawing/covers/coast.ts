import { area, line, path, type Canvas } from './canvas';

/** Waves of the coast under the sun, an island on the horizon. */
export function coast({ width: w, height: h, night, dusk, haze, light, accent }: Canvas): string {
  const isUpright = h > w;
  const sea = h * 0.3;
  const sun = { x: w * (isUpright ? 0.62 : 0.72), r: Math.min(w, h) * 0.17 };
  const wave = (y: number, height: number, length: number, shift: number): string => {
    const points = Array.from({ length: 121 }, (_, index) => {
      const x = (w * index) / 120;
      const along = (x + shift) / length;
      return [x, y - height * (0.6 * Math.sin(along) + 0.4 * Math.sin(along * 2.1 + 1.3))] as const;
    });
    return line([...points, [w, h], [0, h]], true);
  };
  const waves = Array.from({ length: 13 }, (_, index) => {
    const share = index / 12;
    const y = sea + (h - sea) * Math.pow(share, 1.35) + 18;
    const data = wave(y, 7 + 34 * share, 60 + 190 * share, index * 173);
    return (
      area(data, index % 2 ? dusk : night, 0.72) +
      path(data, { stroke: index % 4 === 2 ? accent : light, width: 2 + share * 3, opacity: 0.75 })
    );
  });
  const island = line(
    [
      [w * 0.08, sea],
      [w * 0.13, sea - h * 0.035],
      [w * 0.17, sea - h * 0.085],
      [w * 0.21, sea - h * 0.08],
      [w * 0.25, sea - h * 0.095],
      [w * 0.3, sea - h * 0.04],
      [w * 0.36, sea - h * 0.028],
      [w * 0.4, sea],
    ],
    true,
  );
  const beams = Array.from({ length: 9 }, (_, index) =>
    path(`M0 ${sea - 20 - index * index * 4.4}H${w}`, {
      stroke: haze,
      width: 1.5,
      opacity: 0.6 - index * 0.05,
    }),
  );
  return [
    area(`M0 0H${w}V${h}H0Z`, night),
    ...beams,
    `<circle cx="${sun.x}" cy="${sea}" r="${sun.r}" fill="${accent}"/>`,
    area(island, dusk),
    path(island, { stroke: light, width: 3 }),
    area(`M0 ${sea}H${w}V${h}H0Z`, dusk),
    ...waves,
  ].join('');
}
