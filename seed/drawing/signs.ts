/**
 * Shows the sign and the motif of an agency as readers get them: `npx tsx seed/drawing/signs.ts <agency|all>`
 * writes `.cache/signs-<agency>.png`, the sign at 400, 40 and 20 px and the motif at twice and half its size, on
 * the light and the dark ground.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import { agencyProfiles } from '../../src/agencies/registry';

const folder = fileURLToPath(new URL('../../.cache', import.meta.url));
const half = 620;
const height = 640;
const margin = 24;
/** Pixels per inch at which sharp draws one SVG unit as one pixel. */
const unitDensity = 72;

async function logo(profile: AgencyProfile, size: number): Promise<Buffer> {
  const density = (unitDensity * size) / profile.logo.width;
  return sharp(Buffer.from(profile.logo.svg), { density }).resize(size, size).png().toBuffer();
}

/** The motif side by side, so that a seam shows. */
async function band(profile: AgencyProfile, scale: number): Promise<Buffer> {
  const { svg, width, height: motifHeight } = profile.motif;
  const tile = await sharp(Buffer.from(svg), { density: unitDensity * scale })
    .png()
    .toBuffer();
  const count = Math.floor((half - 2 * margin) / (width * scale));
  return sharp({
    create: {
      width: Math.ceil(count * width * scale),
      height: Math.ceil(motifHeight * scale),
      channels: 4,
      background: '#00000000',
    },
  })
    .composite(
      Array.from({ length: count }, (_, index) => ({
        input: tile,
        left: Math.round(index * width * scale),
        top: 0,
      })),
    )
    .png()
    .toBuffer();
}

async function side(profile: AgencyProfile, left: number): Promise<OverlayOptions[]> {
  const x = left + margin;
  return [
    { input: await logo(profile, 400), left: x, top: margin },
    { input: await logo(profile, 40), left: x + 424, top: margin },
    { input: await logo(profile, 20), left: x + 488, top: margin },
    { input: await band(profile, 2), left: x, top: 450 },
    { input: await band(profile, 0.5), left: x, top: 580 },
  ];
}

async function show(profile: AgencyProfile): Promise<string> {
  const file = path.join(folder, `signs-${profile.id}.png`);
  const { light, dark } = profile.colours;
  await sharp({ create: { width: 2 * half, height, channels: 3, background: light.ground } })
    .composite([
      {
        input: { create: { width: half, height, channels: 3, background: dark.ground } },
        left: half,
        top: 0,
      },
      ...(await side(profile, 0)),
      ...(await side(profile, half)),
    ])
    .png()
    .toFile(file);
  return file;
}

const wanted = process.argv[2];
const profiles = agencyProfiles.filter((profile) => wanted === 'all' || profile.id === wanted);
if (profiles.length === 0) {
  throw new Error(`Usage: signs.ts <all|${agencyProfiles.map((profile) => profile.id).join('|')}>`);
}
await mkdir(folder, { recursive: true });
for (const profile of profiles) console.log(path.relative(process.cwd(), await show(profile)));
