import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Line } from './script';

const run = promisify(execFile);

/** What espeak-ng writes: 16 bits, one channel. */
export const sampleRate = 22_050;

const pauseSeconds = 0.42;
const wordsPerMinute = 152;

export interface SpokenLine extends Line {
  startSeconds: number;
  endSeconds: number;
}

export interface Speech {
  /** 16-bit samples. */
  samples: Buffer;
  lines: SpokenLine[];
  seconds: number;
}

/** Reads lines aloud one after another, so that the time of every caption is known to the sample. */
export async function speak(
  lines: readonly Line[],
  voiceOf: (line: Line) => string,
  folder: string,
  leadInSeconds = 0.5,
): Promise<Speech> {
  const parts: Buffer[] = [silence(leadInSeconds)];
  const spoken: SpokenLine[] = [];
  let at = leadInSeconds;
  for (const [index, line] of lines.entries()) {
    const sound = await synthesise(line.say ?? line.text, voiceOf(line), path.join(folder, `${index}.wav`));
    const seconds = sound.length / 2 / sampleRate;
    spoken.push({ ...line, startSeconds: at, endSeconds: at + seconds });
    parts.push(sound, silence(pauseSeconds));
    at += seconds + pauseSeconds;
  }
  return { samples: Buffer.concat(parts), lines: spoken, seconds: at };
}

/** The lines of a silent film stand as long as it takes to read what they show. */
export function hold(lines: readonly Line[], leadInSeconds = 0.5): Speech {
  const held: SpokenLine[] = [];
  let at = leadInSeconds;
  for (const line of lines) {
    const seconds = line.hold ?? 3;
    held.push({ ...line, startSeconds: at, endSeconds: at + seconds });
    at += seconds;
  }
  return { samples: Buffer.alloc(0), lines: held, seconds: at };
}

async function synthesise(text: string, voice: string, file: string): Promise<Buffer> {
  await run('espeak-ng', ['-v', voice, '-s', String(wordsPerMinute), '-p', '46', '-w', file, text]);
  const wav = await readFile(file);
  const start = wav.indexOf('data') + 8;
  return trimmed(wav.subarray(start, wav.length - ((wav.length - start) % 2)));
}

/** Without the silence that espeak-ng leaves at the end of a sentence. */
function trimmed(samples: Buffer): Buffer {
  let end = samples.length;
  while (end > 2 && Math.abs(samples.readInt16LE(end - 2)) < 60) end -= 2;
  return samples.subarray(0, end);
}

function silence(seconds: number): Buffer {
  return Buffer.alloc(Math.round(seconds * sampleRate) * 2);
}

/** Three soft notes, the same at the start of every recording: a sign that something begins. */
export function chime(): Buffer {
  const notes = [523.25, 659.25, 783.99];
  const length = Math.round(1.6 * sampleRate);
  const samples = Buffer.alloc(length * 2);
  for (let index = 0; index < length; index += 1) {
    const time = index / sampleRate;
    const value = notes.reduce((sum, frequency, note) => {
      const since = time - note * 0.22;
      return since < 0 ? sum : sum + Math.sin(2 * Math.PI * frequency * since) * Math.exp(-since * 3.2);
    }, 0);
    samples.writeInt16LE(Math.round(value * 5_200), index * 2);
  }
  return samples;
}

/** Samples as a WAV file. */
export function wavFile(samples: Buffer): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
