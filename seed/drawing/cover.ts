import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import { bridge } from './covers/bridge';
import { canvasOf, type Canvas } from './covers/canvas';
import { coast } from './covers/coast';
import { fields } from './covers/fields';
import { hills } from './covers/hills';
import { network } from './covers/network';
import { rays } from './covers/rays';
import { site } from './covers/site';
import { stairs } from './covers/stairs';
import type { DrawingOf } from './drawing';

const scenes: Record<DrawingOf<'cover'>['scene'], (canvas: Canvas) => string> = {
  bridge,
  site,
  network,
  stairs,
  rays,
  fields,
  coast,
  hills,
};

const sizes = { wide: [2400, 1500], upright: [1200, 1800] } as const;

/** A picture without words, for the first screen of an e-magazine; what matters stands in its upper half. */
export function cover({ scene, format }: DrawingOf<'cover'>, profile: AgencyProfile): string {
  const [width, height] = sizes[format];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    scenes[scene](canvasOf(profile, width, height)),
    '</svg>',
  ].join('\n');
}
