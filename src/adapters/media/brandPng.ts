import sharp from 'sharp';
import { brandFiles } from '../../agencies/brandFiles';
import type { AgencyProfile } from '../../agencies/agencyProfile';
import type { BrandPaths } from '../../delivery/runtime';

/** Side of the sign as a picture: large enough for feeds, home screens and sharing. */
export const logoPngSize = 512;

/** Paths of the brand files; the PNG is named by the hash of the SVG it is drawn from. */
export function brandPaths(profile: AgencyProfile): BrandPaths {
  const pathOf = (name: string): string => {
    const file = brandFiles(profile).find(({ path }) => path.startsWith(`/brand/${name}.`));
    if (!file) throw new Error(`The profile has no brand file "${name}".`);
    return file.path;
  };
  const logo = pathOf('logo');
  return { themeCss: pathOf('theme'), logo, motif: pathOf('motif'), icon: pathOf('icon'), logoPng: logo.replace(/svg$/, 'png') };
}

/** The sign of the agency as PNG, on the light ground: feed readers show no SVG (RSS 2.0 image). */
export async function renderLogoPng(profile: AgencyProfile): Promise<Buffer> {
  const margin = Math.round(logoPngSize * 0.08);
  const inner = logoPngSize - 2 * margin;
  return sharp(Buffer.from(profile.logo.svg), { density: 600 })
    .resize({ width: inner, height: inner, fit: 'contain', background: profile.colours.light.ground })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: profile.colours.light.ground })
    .flatten({ background: profile.colours.light.ground })
    .png({ palette: true })
    .toBuffer();
}
