/**
 * Makes the starting films, recordings and covers of shows from their scripts:
 * `npx tsx seed/recording/makeRecordings.ts <agency> [name …]` reads `seed/<agency>/recordings.yaml` and writes
 * `files/<name>.mp4|mp3`, `files/<name>.<language>.vtt` and `pictures/<name>.webp` (poster or cover). It prints the
 * length and the times of the chapters for the front matter of the items.
 *
 * Run by hand, not by `npm start` or a test. Needs espeak-ng (the voice), ffmpeg with libx264 and libmp3lame, and a
 * Chromium (CHROMIUM_PATH, or /usr/bin/chromium).
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import { agencyProfiles } from '../../src/agencies/registry';
import { formatClock } from '../../src/content/duration';
import { browserArguments, fontCss } from '../drawing/browser';
import { captionsOf } from './captions';
import { coverSide, drawCover } from './cover';
import { frame, frameHeight, frameWidth } from './frame';
import { scriptSchema, type Cover, type Episode, type Film } from './script';
import { chime, hold, sampleRate, speak, wavFile, type Speech, type SpokenLine } from './voice';

const run = promisify(execFile);
const seedFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Speech as broadcast: without rumble, evened out, at the loudness podcasts agree on. */
const voiceFilter =
  'highpass=f=90,lowpass=f=7800,acompressor=threshold=-18dB:ratio=2.5,loudnorm=I=-16:TP=-1.5:LRA=7';
const framesPerSecond = 12;
const comingInSeconds = 0.7;

interface Studio {
  page: Page;
  profile: AgencyProfile;
  /** Of the agency. */
  folder: string;
  /** For what is thrown away. */
  scratch: string;
}

async function makeFilm(film: Film, studio: Studio): Promise<void> {
  const { folder, scratch } = studio;
  const lines = film.scenes.flatMap((scene) => scene.lines);
  const speech = film.isSilent ? hold(lines) : await speak(lines, () => film.voice, scratch);
  const pictures = await drawFilm(film, speech, studio);
  const list = path.join(scratch, 'frames.txt');
  // The last picture twice: ffmpeg does not hold the last entry of such a list.
  await writeFile(list, [...pictures, pictures.at(-2)].join('\n'));
  const target = path.join(folder, 'files', `${film.name}.mp4`);
  const sound = path.join(scratch, 'sound.wav');
  if (!film.isSilent) await writeFile(sound, wavFile(speech.samples));
  await run('ffmpeg', [
    ...['-y', '-v', 'error', '-f', 'concat', '-safe', '0', '-i', list],
    ...(film.isSilent ? [] : ['-i', sound, '-af', voiceFilter, '-c:a', 'aac', '-b:a', '32k', '-ar', '24000']),
    ...[
      '-vf',
      'scale=960:540:flags=lanczos,format=yuv420p',
      '-r',
      '24',
      '-c:v',
      'libx264',
      '-preset',
      'veryslow',
    ],
    ...[
      '-tune',
      'animation',
      '-crf',
      '36',
      '-g',
      '120',
      '-movflags',
      '+faststart',
      '-t',
      String(speech.seconds),
    ],
    target,
  ]);
  if (!film.isSilent) {
    await writeCaptions(
      film.name,
      'vi',
      captionsOf(speech.lines, ({ text }) => text),
      folder,
    );
    if (lines.some(({ en }) => en !== undefined)) {
      await writeCaptions(
        film.name,
        'en',
        captionsOf(speech.lines, ({ en }) => en),
        folder,
      );
    }
  }
  await report(target, speech);
}

/** Frames as ffmpeg's concat list: drawn twelve a second while something moves, held while nothing does. */
async function drawFilm(film: Film, speech: Speech, studio: Studio): Promise<string[]> {
  const entries: string[] = [];
  let first = 0;
  for (const [index, { show, lines }] of film.scenes.entries()) {
    const spoken = speech.lines.slice(first, first + lines.length);
    first += lines.length;
    const begins = index === 0 ? 0 : (spoken[0]?.startSeconds ?? 0);
    const ends = speech.lines[first]?.startSeconds ?? speech.seconds;
    for (const [number, { at, seconds }] of momentsOf(spoken, begins, ends).entries()) {
      const svg = frame(show, studio.profile, (part) =>
        comeIn(at, spoken[part] ?? spoken.at(-1), part, spoken.length),
      );
      const png = await shoot(studio.page, svg, frameWidth, frameHeight);
      const file = path.join(studio.scratch, `${index}-${number}.png`);
      await writeFile(file, png);
      entries.push(`file '${file}'`, `duration ${seconds.toFixed(4)}`);
      if (index === film.poster && at + seconds >= ends - 0.01)
        await writePicture(film.name, png, studio.folder);
    }
  }
  return entries;
}

interface Moment {
  at: number;
  seconds: number;
}

function momentsOf(spoken: readonly SpokenLine[], begins: number, ends: number): Moment[] {
  const step = 1 / framesPerSecond;
  const moments: Moment[] = [];
  for (const [index, line] of spoken.entries()) {
    const from = index === 0 ? begins : line.startSeconds;
    const until = spoken[index + 1]?.startSeconds ?? ends;
    const moving = Math.min(
      Math.ceil((line.startSeconds - from + comingInSeconds) / step),
      Math.floor((until - from) / step),
    );
    for (let frameNumber = 0; frameNumber < moving; frameNumber += 1) {
      moments.push({ at: from + frameNumber * step, seconds: step });
    }
    const held = until - from - moving * step;
    if (held > 0.001) moments.push({ at: until - 0.001, seconds: held });
  }
  return moments;
}

/** Parts beyond the last line come in with it, one shortly after another. */
function comeIn(at: number, line: SpokenLine | undefined, part: number, lineCount: number): number {
  if (!line) return 1;
  const late = Math.max(0, part - lineCount + 1) * 0.5;
  const share = (at - line.startSeconds - late) / comingInSeconds;
  const clamped = Math.min(1, Math.max(0, share));
  return 1 - (1 - clamped) ** 3;
}

async function makeEpisode(episode: Episode, { folder, scratch }: Studio): Promise<void> {
  const voiceOf = ({ voice = '' }: { voice?: string }) => episode.voices[voice] ?? 'vi';
  const speech = await speak(episode.lines, voiceOf, scratch);
  const sign = chime();
  const offset = sign.length / 2 / sampleRate;
  const sound = path.join(scratch, 'sound.wav');
  await writeFile(sound, wavFile(Buffer.concat([sign, speech.samples, sign])));
  const target = path.join(folder, 'files', `${episode.name}.mp3`);
  await run('ffmpeg', [
    ...['-y', '-v', 'error', '-i', sound, '-af', voiceFilter, '-ar', '24000', '-ac', '1'],
    ...['-c:a', 'libmp3lame', '-b:a', '32k', target],
  ]);
  await writeCaptions(
    episode.name,
    'vi',
    captionsOf(speech.lines, ({ text }) => text, offset),
    folder,
  );
  await report(target, { ...speech, seconds: speech.seconds + 2 * offset }, offset);
}

async function makeCover(cover: Cover, { page, profile, folder }: Studio): Promise<void> {
  await writePicture(cover.name, await shoot(page, drawCover(cover, profile), coverSide, coverSide), folder);
}

async function shoot(page: Page, svg: string, width: number, height: number): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
    return document.fonts.ready.then(() => undefined);
  }, svg);
  return page.screenshot({ type: 'png' });
}

async function writePicture(name: string, png: Buffer, folder: string): Promise<void> {
  await mkdir(path.join(folder, 'pictures'), { recursive: true });
  const webp = await sharp(png).webp({ lossless: true, effort: 6 }).toBuffer();
  await writeFile(path.join(folder, 'pictures', `${name}.webp`), webp);
}

async function writeCaptions(name: string, language: string, text: string, folder: string): Promise<void> {
  await writeFile(path.join(folder, 'files', `${name}-${language}.vtt`), text);
}

async function report(file: string, { lines, seconds }: Speech, offset = 0): Promise<void> {
  const { size } = await stat(file);
  console.log(`${path.basename(file)} ${formatClock(seconds)} ${Math.round(size / 1000)} KB`);
  for (const { chapter, startSeconds } of lines) {
    if (chapter !== undefined) console.log(`  ${formatClock(startSeconds + offset)} ${chapter}`);
  }
}

async function makeAgency(
  browser: Browser,
  profile: AgencyProfile,
  wanted: readonly string[],
): Promise<void> {
  const folder = path.join(seedFolder, profile.id);
  const scripts = scriptSchema.parse(parse(await readFile(path.join(folder, 'recordings.yaml'), 'utf8')));
  await mkdir(path.join(folder, 'files'), { recursive: true });
  const page = await browser.newPage();
  await page.setContent(`<style>${await fontCss()}body{margin:0}svg{display:block}</style>`);
  for (const script of scripts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const scratch = await mkdtemp(path.join(tmpdir(), 'recording-'));
    const studio = { page, profile, folder, scratch };
    if (script.form === 'film') await makeFilm(script, studio);
    else if (script.form === 'episode') await makeEpisode(script, studio);
    else await makeCover(script, studio);
    await rm(scratch, { recursive: true });
  }
  await page.close();
}

async function main([agency, ...names]: string[]): Promise<void> {
  const profile = agencyProfiles.find(({ id }) => id === agency);
  if (!profile)
    throw new Error(`Usage: makeRecordings.ts <${agencyProfiles.map(({ id }) => id).join('|')}> [name …]`);
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    await makeAgency(browser, profile, names);
  } finally {
    await browser.close();
  }
}

await main(process.argv.slice(2));
