import type { Block, Picture } from '../../content/blocks';
import { chartTable } from '../../content/chartTable';
import type { EMagazineDetails, Scene } from '../../content/details/eMagazine';
import type { Locale } from '../../content/locales';
import { factsTable, heading, paragraph } from '../../content/plainBlocks';
import { wordsFor } from '../../locale/words';

type Words = ReturnType<typeof wordsFor>['kinds']['eMagazine']['portal'];

/** An e-magazine as a plain article: for feeds, print, search and browsers without styles. */
export function scenesBody(
  scenes: readonly Scene[],
  credits: EMagazineDetails['credits'],
  locale: Locale,
): Block[] {
  const words = wordsFor(locale).kinds.eMagazine.portal;
  const told = scenes.flatMap((scene) => blocksOf(scene, words, locale));
  if (credits.length === 0) return told;
  const makers = factsTable(
    words.credits,
    credits.map(({ role, names }) => [role, names] as const),
  );
  return [...told, makers];
}

function blocksOf(scene: Scene, words: Words, locale: Locale): Block[] {
  switch (scene.type) {
    case 'chapter':
      return [heading(words.chapter(scene.number, scene.title))];
    case 'text':
      return scene.blocks;
    case 'picture':
      return [pictureBlock(scene.picture)];
    case 'pair':
      return scene.pictures.map(pictureBlock);
    case 'gallery':
      return [
        {
          type: 'gallery',
          ...(scene.caption !== undefined && { caption: scene.caption }),
          pictures: scene.pictures,
        },
      ];
    case 'quote':
      return [
        {
          type: 'quote',
          children: scene.words,
          ...(scene.attribution !== undefined && { attribution: scene.attribution }),
        },
      ];
    case 'numbers':
      return [numbersList(scene)];
    case 'chart':
      return chartBlocks(scene, words, locale);
    case 'table':
      return [scene.table, ...sourceOf(scene.source, words)];
    case 'timeline':
      return [...(scene.title ? [heading(scene.title, 3)] : []), eventsList(scene)];
    case 'diagram':
      return [pictureBlock(scene.picture), ...scene.explanation];
    case 'video':
      return [
        ...(scene.poster ? [pictureBlock(scene.poster)] : []),
        paragraph(words.video(scene.caption ?? scene.file.title)),
        ...scene.transcript,
      ];
    case 'audio':
      return [paragraph(words.audio(scene.title)), ...scene.transcript];
    case 'beforeAfter':
      return [
        paragraph(scene.caption ? words.beforeAfter(scene.caption) : words.beforeAfterPlain),
        pictureBlock(scene.before),
        pictureBlock(scene.after),
      ];
  }
}

const pictureBlock = (picture: Picture): Block => ({ type: 'picture', picture });

function numbersList({ numbers }: Extract<Scene, { type: 'numbers' }>): Block {
  return {
    type: 'list',
    ordered: false,
    items: numbers.map(({ value, label, note }) => ({
      children: [
        { type: 'text', text: value, marks: ['strong'] },
        { type: 'text', text: ` ${label}${note ? ` (${note})` : ''}`, marks: [] },
      ],
    })),
  };
}

function eventsList({ events }: Extract<Scene, { type: 'timeline' }>): Block {
  return {
    type: 'list',
    ordered: false,
    items: events.map(({ time, title, text }) => ({
      children: [
        { type: 'text', text: `${time}: `, marks: ['strong'] },
        { type: 'text', text: text ? `${title}. ${text}` : title, marks: [] },
      ],
    })),
  };
}

function chartBlocks({ chart }: Extract<Scene, { type: 'chart' }>, words: Words, locale: Locale): Block[] {
  return [
    ...(chart.drawing ? [pictureBlock(chart.drawing.picture)] : []),
    paragraph(chart.description),
    chartTable(chart, locale),
    ...sourceOf(chart.source, words),
  ];
}

function sourceOf(source: string | undefined, words: Words): Block[] {
  return source === undefined ? [] : [paragraph(words.source(source))];
}
