import type { Scene } from '../../content/details/eMagazine';
import type { Locale } from '../../content/locales';
import { figuresOf, firstTable, toChart } from './chart';
import { line, oneOf, optionalLine } from './fieldValues';
import { toBlocks } from './lexicalBody';
import { toInlines } from './lexicalInlines';
import { plainLines } from './lexicalBlocks';
import { fileOf, filesOf, pictureOf, picturesOf, rowsOf } from './references';
import { stringOf } from './lexicalNode';
import type { DocumentFields, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

const widths = ['full', 'wide', 'column'] as const;

/** A scene before chapters are numbered; undefined when it shows nothing. */
type SceneOf = (fields: DocumentFields, references: References, locale: Locale) => Scene | undefined;

/** By the name of the form's block. */
const projections: Record<Scene['type'], SceneOf> = {
  chapter: ({ title }) =>
    line(title) === '' ? undefined : { type: 'chapter', number: 0, title: line(title) },
  text: ({ text }, references) => {
    const blocks = toBlocks(text, references);
    return blocks.length === 0 ? undefined : { type: 'text', blocks };
  },
  picture: (fields, references) => {
    const picture = pictureOf(fields.picture, references);
    return picture && { type: 'picture', picture, width: oneOf(widths, fields.width) ?? 'wide' };
  },
  pair: (fields, references) => {
    const pictures = [fields.left, fields.right].flatMap((side) => pictureOf(side, references) ?? []);
    return pictures.length === 0 ? undefined : { type: 'pair', pictures };
  },
  gallery: (fields, references) => {
    const pictures = picturesOf(fields.pictures, references);
    if (pictures.length === 0) return undefined;
    return withoutUndefined<Scene>({ type: 'gallery', caption: optionalLine(fields.caption), pictures });
  },
  quote: (fields, references) => {
    const words = toInlines(plainLines(stringOf(fields.words)), references);
    if (words.length === 0) return undefined;
    const attribution = optionalLine(fields.attribution);
    return withoutUndefined<Scene>({
      type: 'quote',
      words,
      attribution,
      picture: pictureOf(fields.picture, references),
    });
  },
  numbers: (fields) => {
    const numbers = rowsOf(fields.numbers)
      .map(({ value, label, note }) =>
        withoutUndefined({ value: line(value), label: line(label), note: optionalLine(note) }),
      )
      .filter(({ value, label }) => value !== '' || label !== '');
    return numbers.length === 0 ? undefined : { type: 'numbers', numbers };
  },
  chart: (fields, references, locale) => {
    const table = firstTable(figuresOf(fields.data, references));
    const chart = toChart({ ...fields, type: fields.chartType }, table, locale, references);
    return chart && { type: 'chart', chart };
  },
  table: (fields, references) => {
    const table = firstTable(figuresOf(fields.data, references));
    return table && withoutUndefined<Scene>({ type: 'table', table, source: optionalLine(fields.source) });
  },
  timeline: (fields) => {
    const events = rowsOf(fields.events)
      .map(({ time, title, text }) =>
        withoutUndefined({ time: line(time), title: line(title), text: optionalLine(text) }),
      )
      .filter(({ time, title }) => time !== '' || title !== '');
    if (events.length === 0) return undefined;
    return withoutUndefined<Scene>({ type: 'timeline', title: optionalLine(fields.title), events });
  },
  diagram: (fields, references) => {
    const picture = pictureOf(fields.picture, references);
    return picture && { type: 'diagram', picture, explanation: toBlocks(fields.explanation, references) };
  },
  video: (fields, references) => {
    const file = fileOf(fields.file, 'attachment', references);
    if (!file) return undefined;
    return withoutUndefined<Scene>({
      type: 'video',
      file,
      poster: pictureOf(fields.poster, references),
      captions: filesOf(fields.captions, 'captions', references),
      caption: optionalLine(fields.caption),
      transcript: toBlocks(fields.transcript, references),
    });
  },
  audio: (fields, references) => {
    const file = fileOf(fields.file, 'attachment', references);
    if (!file) return undefined;
    const transcript = toBlocks(fields.transcript, references);
    return { type: 'audio', file, title: line(fields.title) || file.title, transcript };
  },
  beforeAfter: (fields, references) => {
    const [before, after] = [fields.before, fields.after].map((side) => pictureOf(side, references));
    if (!before || !after) return undefined;
    return withoutUndefined<Scene>({
      type: 'beforeAfter',
      before,
      after,
      caption: optionalLine(fields.caption),
    });
  },
};

function isSceneType(type: unknown): type is Scene['type'] {
  return typeof type === 'string' && Object.hasOwn(projections, type);
}

/** The scenes of the form in their order, chapters numbered; what shows nothing is left out. */
export function toScenes(value: unknown, references: References, locale: Locale): Scene[] {
  let chapters = 0;
  return rowsOf(value).flatMap((fields): Scene[] => {
    const { blockType } = fields;
    const scene = isSceneType(blockType) ? projections[blockType](fields, references, locale) : undefined;
    if (!scene) return [];
    return [scene.type === 'chapter' ? { ...scene, number: (chapters += 1) } : scene];
  });
}
