import { area, line, path, type Canvas } from './canvas';

/** Interlaced fine lines, as engraved on certificates. */
export function rays({ width: w, height: h, night, line: soft, light, accent, dusk }: Canvas): string {
  const centre = { x: w * (h > w ? 0.5 : 0.66), y: h * 0.3 };
  const size = Math.max(w, h) * 0.46;
  const rosette = (petals: number, depth: number, turn: number, scale: number): string =>
    line(
      Array.from({ length: 541 }, (_, index) => {
        const angle = (index / 540) * Math.PI * 2;
        const radius = size * scale * (1 + depth * Math.cos(petals * angle + turn));
        return [centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle)] as const;
      }),
      true,
    );
  const rings = Array.from({ length: 34 }, (_, index) =>
    path(rosette(12, 0.16, (index * Math.PI) / 17, 0.22 + index * 0.026), {
      stroke: index % 6 === 5 ? accent : index % 2 ? soft : light,
      width: index % 6 === 5 ? 2.4 : 1.5,
      opacity: index % 6 === 5 ? 0.95 : 0.5,
    }),
  );
  const lines = Array.from({ length: Math.ceil(h / 26) }, (_, index) =>
    path(
      line(
        Array.from({ length: 61 }, (_, step) => {
          const x = (w * step) / 60;
          return [x, index * 26 + 9 * Math.sin((step / 60) * Math.PI * 8 + index * 0.35)] as const;
        }),
      ),
      { stroke: soft, width: 1.2, opacity: 0.3 },
    ),
  );
  return [
    area(`M0 0H${w}V${h}H0Z`, night),
    ...lines,
    `<circle cx="${centre.x}" cy="${centre.y}" r="${size * 0.94}" fill="${dusk}" fill-opacity="0.55"/>`,
    ...rings,
    path(rosette(24, 0.05, 0, 0.15), { stroke: accent, width: 4 }),
    path(rosette(12, 0.24, 0, 0.085), { stroke: light, width: 3 }),
  ].join('');
}
