import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { AgencyProfile } from '../../agencies/agencyProfile';
import { chartKey, type Chart, type ChartDrawing, type VectorFile } from '../../content/chart';
import type { Locale } from '../../content/locales';
import { makeRenditions } from '../media/renditions';
import { drawForPage, drawSheet, type DrawnChart } from './drawChart';

/** Raised when charts shall look different: those drawn before keep their files until they are published again. */
const drawingVersion = 1;

const wide = { width: 720, text: 15 };
const narrow = { width: 344, text: 14 };
/** Pixels of the picture per unit of the drawing, for screens of double density. */
const pictureScale = 2;

export interface ChartStudio {
  profile: AgencyProfile;
  mediaDir: string;
}

/** Drawings under way, by folder. */
const underWay = new Map<string, Promise<ChartDrawing>>();

/**
 * The files of a chart, drawn on first need. What a chart shows is its name, so the same chart is drawn once, whoever
 * asks – a preview, a publication, a repair – and a change of it makes new files and leaves the old ones alone.
 */
export function chartFiles(chart: Chart, locale: Locale, studio: ChartStudio): Promise<ChartDrawing> {
  const mediaId = nameOf(chart, locale, studio.profile);
  const folder = path.join(studio.mediaDir, mediaId);
  const begun = underWay.get(folder);
  if (begun) return begun;
  const drawing = findOrDraw(chart, locale, studio, mediaId).finally(() => underWay.delete(folder));
  underWay.set(folder, drawing);
  return drawing;
}

async function findOrDraw(
  chart: Chart,
  locale: Locale,
  { profile, mediaDir }: ChartStudio,
  mediaId: string,
): Promise<ChartDrawing> {
  const folder = path.join(mediaDir, mediaId);
  // Written last: a drawing that was interrupted is made again.
  const record = path.join(folder, 'drawing.json');
  const known = await readRecord(record);
  if (known) return known;
  await mkdir(folder, { recursive: true });
  const { colours, shortName } = profile;
  const sheet = await drawSheet(chart, colours, locale, shortName[locale]);
  const drawing: ChartDrawing = {
    wide: await writeVector(await drawForPage(chart, wide, colours, locale), 'wide', mediaId, folder),
    narrow: await writeVector(await drawForPage(chart, narrow, colours, locale), 'narrow', mediaId, folder),
    picture: await picture(sheet, chart, mediaId, mediaDir),
  };
  const draft = `${record}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, JSON.stringify(drawing));
  await rename(draft, record);
  return drawing;
}

function nameOf(chart: Chart, locale: Locale, { id, colours, shortName }: AgencyProfile): string {
  const what = JSON.stringify([drawingVersion, chartKey(chart), locale, id, colours, shortName[locale]]);
  return `chart-${createHash('sha256').update(what).digest('hex').slice(0, 24)}`;
}

async function readRecord(file: string): Promise<ChartDrawing | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ChartDrawing;
  } catch (error) {
    // A machine that lost its power may have kept the name of the record and not what stood in it.
    if (error instanceof SyntaxError) return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeVector(
  { svg, width, height }: DrawnChart,
  name: string,
  mediaId: string,
  folder: string,
): Promise<VectorFile> {
  const bytes = Buffer.from(svg, 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.svg`;
  await writeFile(path.join(folder, file), bytes);
  return { path: `/media/${mediaId}/${file}`, width, height, byteLength: bytes.byteLength };
}

/** The chart for feeds, shares and lists, which show no SVG. Cuts keep its title. */
async function picture(
  sheet: DrawnChart,
  chart: Chart,
  mediaId: string,
  mediaDir: string,
): Promise<ChartDrawing['picture']> {
  const density = 72 * pictureScale;
  const png = await sharp(Buffer.from(sheet.svg), { density }).png().toBuffer();
  const top = { x: 50, y: 0 };
  return {
    mediaId,
    alt: `${chart.title}. ${chart.description}`,
    width: sheet.width * pictureScale,
    height: sheet.height * pictureScale,
    renditions: await makeRenditions(png, mediaId, top, mediaDir),
  };
}
