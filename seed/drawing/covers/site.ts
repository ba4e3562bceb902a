import { area, chance, line, paper, path, type Canvas } from './canvas';

/** A town being built: elevations in line, one under its crane. */
export function site(canvas: Canvas): string {
  const { width: w, height: h, light, line: soft, accent, night, dusk } = canvas;
  const random = chance(57);
  const isUpright = h > w;
  const ground = h * (isUpright ? 0.5 : 0.52);
  const count = isUpright ? 5 : 10;
  const pitch = w / count;
  const houses = Array.from({ length: count }, (_, index) => {
    const width = pitch * (0.68 + random() * 0.2);
    const height = h * (0.12 + random() * (isUpright ? 0.22 : 0.27));
    return house(index * pitch + (pitch - width) / 2, ground, width, height, index % 3 === 1, canvas, random);
  });
  const mast = w * (isUpright ? 0.62 : 0.66);
  return [
    area(`M0 0H${w}V${h}H0Z`, night),
    paper(canvas, isUpright ? 48 : 54),
    area(`M0 ${ground}H${w}V${h}H0Z`, dusk, 0.55),
    ...houses,
    crane(mast, ground, h * (isUpright ? 0.08 : 0.07), w * (isUpright ? 0.34 : 0.24), light, accent),
    path(`M0 ${ground}H${w}`, { stroke: light, width: 5 }),
    ...Array.from({ length: 60 }, (_, index) =>
      path(`M${(index * w) / 60} ${ground + 26}l-20 20`, { stroke: soft, width: 2, opacity: 0.6 }),
    ),
  ].join('');
}

function house(
  x: number,
  ground: number,
  width: number,
  height: number,
  isOpen: boolean,
  { light, line: soft, accent, haze, dusk }: Canvas,
  random: () => number,
): string {
  const top = ground - height;
  const columns = Math.max(3, Math.round(width / 42));
  const rows = Math.max(3, Math.round(height / 46));
  const cell = { width: width / columns, height: height / rows };
  const windows = Array.from({ length: rows * columns }, (_, index) => {
    const left = x + (index % columns) * cell.width + cell.width * 0.24;
    const up = top + Math.floor(index / columns) * cell.height + cell.height * 0.26;
    const data = `M${left} ${up}h${cell.width * 0.52}v${cell.height * 0.5}h${-cell.width * 0.52}Z`;
    const isLit = random() > 0.86;
    return isLit ? area(data, accent, 0.95) : path(data, { stroke: soft, width: 1.5, opacity: 0.55 });
  });
  const floors = Array.from({ length: rows }, (_, row) => `M${x} ${top + row * cell.height}h${width}`).join(
    '',
  );
  const posts = Array.from(
    { length: columns + 1 },
    (_, column) => `M${x + column * cell.width} ${top}v${height}`,
  ).join('');
  if (isOpen) return path(`${floors}${posts}`, { stroke: light, width: 3, opacity: 0.85 });
  return [
    area(
      line(
        [
          [x, top],
          [x + width, top],
          [x + width, ground],
          [x, ground],
        ],
        true,
      ),
      random() > 0.5 ? haze : dusk,
      0.4,
    ),
    path(`M${x} ${ground}V${top}h${width}V${ground}`, { stroke: light, width: 3 }),
    ...windows,
  ].join('');
}

/** A tower crane: mast and jib as lattice, a load on its rope. */
function crane(x: number, ground: number, top: number, reach: number, light: string, accent: string): string {
  const half = 13;
  const steps = Math.round((ground - top) / 30);
  const lattice = Array.from({ length: steps }, (_, index) => {
    const y = ground - index * 30;
    return `M${x - half} ${y}L${x + half} ${y - 30}M${x + half} ${y}L${x - half} ${y - 30}`;
  }).join('');
  const jib = Array.from({ length: Math.round(reach / 30) }, (_, index) => {
    const left = x - index * 30;
    return `M${left} ${top}l-15 -22l-15 22`;
  }).join('');
  const load = x - reach * 0.72;
  return [
    path(`M${x - half} ${ground}V${top}M${x + half} ${ground}V${top}${lattice}`, {
      stroke: light,
      width: 2.5,
      opacity: 0.9,
    }),
    path(
      `M${x - reach} ${top}H${x + reach * 0.36}M${x} ${top}V${top - 74}L${x - reach * 0.8} ${top}M${x} ${top - 74}L${x + reach * 0.34} ${top}${jib}`,
      { stroke: light, width: 2.5 },
    ),
    area(`M${x + reach * 0.22} ${top}h${reach * 0.12}v44h${-reach * 0.12}Z`, light),
    path(`M${load} ${top}V${top + 150}`, { stroke: accent, width: 3 }),
    area(`M${load - 62} ${top + 150}h124v20h-124Z`, accent),
  ].join('');
}
