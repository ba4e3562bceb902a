import {
  FilePathSource,
  Input,
  MP3,
  MP4,
  OGG,
  WEBM,
  type AudioCodec,
  type MetadataTags,
  type VideoCodec,
} from 'mediabunny';
import type { FileRefusal } from '../../content/fileRefusals';
import { fileTypes, type FileType } from '../../content/files';
import { isWholeMp4 } from './mp4Boxes';

/** What readers' browsers play without help. */
const playedVideo: readonly (VideoCodec | null)[] = ['avc', 'vp8', 'vp9', 'av1'];
const playedAudio: readonly (AudioCodec | null)[] = ['aac', 'mp3', 'opus', 'vorbis', 'flac'];

export interface Recording {
  /** A film without a picture is a recording of sound. */
  contentType: FileType;
  durationSeconds: number;
  /** What the maker wrote into it: title, description, comment, lyrics. */
  aside: string;
  width?: number;
  height?: number;
}

/**
 * Duration and size of a film or recording. Mediabunny (MPL-2.0, no native code) reads every container that is
 * taken, piece by piece from the disk, and tells the codecs; music-metadata knows no picture size and needs a
 * newer Node, mediainfo.js is three megabytes of WebAssembly for the same answers.
 */
export async function readRecording(path: string, type: FileType): Promise<Recording | FileRefusal> {
  const { family } = fileTypes[type];
  if (/mp4$/.test(type) && !(await isWholeMp4(path))) return { code: 'damaged', family };
  const input = new Input({ formats: [MP4, WEBM, OGG, MP3], source: new FilePathSource(path) });
  try {
    const video = await input.getPrimaryVideoTrack();
    const audio = await input.getPrimaryAudioTrack();
    if (!video && !audio) return { code: 'damaged', family };
    if (audio && !playedAudio.includes(await audio.getCodec())) return unplayed(await audio.getCodec());
    const durationSeconds = roundTo(await input.computeDuration(), 3);
    if (!Number.isFinite(durationSeconds) || durationSeconds <= 0) return { code: 'damaged', family };
    const aside = wordsOf(await input.getMetadataTags());
    // A recording may carry its cover as a picture track; as sound it plays all the same.
    if (family === 'audio')
      return audio ? { contentType: type, durationSeconds, aside } : { code: 'noSound' };
    if (!video) {
      return type === 'video/mp4'
        ? { contentType: 'audio/mp4', durationSeconds, aside }
        : { code: 'typeUnknown' };
    }
    if (!playedVideo.includes(await video.getCodec())) return unplayed(await video.getCodec());
    const width = Math.round(await video.getDisplayWidth());
    const height = Math.round(await video.getDisplayHeight());
    return { contentType: type, durationSeconds, aside, width, height };
  } catch {
    // The library says what byte it stumbled over; what the editor can do is the same.
    return { code: 'damaged', family };
  } finally {
    input.dispose();
  }
}

/** The names we know, and those of the container itself. */
function wordsOf({ raw, ...known }: MetadataTags): string {
  const values = [...Object.values(known), ...Object.values(raw ?? {})];
  return values.filter((value): value is string => typeof value === 'string').join('\n');
}

const unplayed = (codec: string | null): FileRefusal => ({ code: 'codec', codec: codec ?? '?' });

const roundTo = (value: number, digits: number): number => Number(value.toFixed(digits));
