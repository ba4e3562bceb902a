import { describe, expect, it } from 'vitest';
import type { Block, Picture, Table } from '../../../../src/content/blocks';
import type { Chart } from '../../../../src/content/chart';
import type { ProjectedOf } from '../../../../src/content/contentItem';
import type { Scene } from '../../../../src/content/details/eMagazine';
import type { FileAsset } from '../../../../src/content/files';
import { checkEMagazine } from '../../../../src/editorial/requirements/checkEMagazine';
import { checkInfographic } from '../../../../src/editorial/requirements/checkInfographic';
import { checkItem } from '../../../../src/editorial/requirements/checkItem';
import { describeIssue } from '../../../../src/editorial/requirements/describeIssues';
import { projectedItem } from '../../delivery/publishedRows';

const picture = (alt = 'Cầu dây văng'): Picture => ({
  mediaId: alt,
  alt,
  width: 1600,
  height: 900,
  renditions: [],
});
const words: Block = { type: 'paragraph', children: [{ type: 'text', text: 'Lời', marks: [] }] };
const table: Table = { type: 'table', rows: [[{ isHeader: true, colSpan: 1, rowSpan: 1, children: [] }]] };
const chart = (changes: Partial<Chart> = {}): Chart => ({
  type: 'bar',
  title: 'Lộ trình',
  categories: ['2027', '2029'],
  series: [{ name: 'Tỷ lệ', values: [50, 80] }],
  description: 'Tăng dần',
  ...changes,
});

function infographic(changes: Partial<ProjectedOf<'infographic'>['details']>): ProjectedOf<'infographic'> {
  const { details: _news, kind: _kind, ...common } = projectedItem();
  const details = {
    pictures: [picture()],
    textAlternative: [words],
    data: [table],
    dataSource: 'Kế hoạch',
    ...changes,
  };
  return { ...common, kind: 'infographic', details };
}

const codesOf = (changes: Parameters<typeof infographic>[0]) =>
  checkInfographic(infographic(changes)).map(({ field, code }) => `${field} ${code}`);

describe('an infographic', () => {
  it('may go out with a picture or a chart', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ pictures: [], chart: chart() })).toEqual([]);
  });

  it.each([
    ['a picture or chart', { pictures: [] }, 'pictures infographicPictureMissing'],
    ['words', { textAlternative: [] }, 'textAlternative textAlternativeMissing'],
    ['a table', { data: [words] }, 'data dataTableMissing'],
    ['its source', { dataSource: '' }, 'dataSource dataSourceMissing'],
    ['a title of its chart', { chart: chart({ title: '' }) }, 'chart.title chartTitleMissing'],
    [
      'the chart in words',
      { chart: chart({ description: '' }) },
      'chart.description chartDescriptionMissing',
    ],
    ['figures', { chart: chart({ series: [] }) }, 'data chartFiguresMissing'],
    ['numbers for figures', { chart: chart({ unreadable: ['vài'] }) }, 'data chartFigureUnreadable'],
  ] as const)('needs %s', (_, changes, issue) => {
    expect(codesOf(changes as Parameters<typeof infographic>[0])).toEqual([issue]);
  });

  it.each([
    ['two series', { series: [chart().series[0], chart().series[0]] }],
    ['a negative part', { series: [{ name: 'A', values: [-1, 2] }] }],
    [
      'eight parts',
      { categories: [...'abcdefgh'], series: [{ name: 'A', values: [...'abcdefgh'].map(() => 1) }] },
    ],
  ])('is no pie of %s', (_, changes) => {
    expect(codesOf({ chart: chart({ type: 'pie', ...(changes as Partial<Chart>) }) })).toEqual([
      'data pieNotWhole',
    ]);
  });

  it('without words for its picture says so once, at a field its form has', () => {
    const nameless = picture('');
    const item = infographic({ pictures: [nameless] });
    const complete = {
      ...item,
      topicIds: ['t'],
      audiences: ['nguoi-dan' as const],
      leadPicture: nameless,
      body: [{ type: 'picture' as const, picture: nameless }],
    };
    expect(checkItem(complete, {}).map(({ field, code }) => [field, code])).toEqual([
      ['textAlternative', 'bodyPictureAltMissing'],
    ]);
  });
});

const file = (contentType: string): FileAsset => ({
  fileId: 'f',
  role: 'attachment',
  path: '/media/f/f.0.x',
  contentType,
  byteLength: 1,
  title: 'Tệp',
});
const text: Scene = { type: 'text', blocks: [words] };

function eMagazine(scenes: Scene[], cover: object = { picture: picture() }): ProjectedOf<'eMagazine'> {
  const { details: _news, kind: _kind, ...common } = projectedItem();
  return { ...common, kind: 'eMagazine', details: { cover, scenes, credits: [] } };
}

const video = (changes: object): Scene => ({
  type: 'video',
  file: file('video/mp4'),
  poster: picture(),
  captions: [],
  transcript: [],
  ...changes,
});
const audio = (changes: object): Scene => ({
  type: 'audio',
  file: file('audio/mpeg'),
  title: 'Thu âm',
  transcript: [words],
  ...changes,
});

describe('an e-magazine', () => {
  it('may go out with a cover and a text', () => {
    const scenes = [text, video({}), audio({}), { type: 'chart', chart: chart() } as Scene];
    expect(checkEMagazine(eMagazine(scenes))).toEqual([]);
  });

  it.each([
    ['a cover', eMagazine([text], {}), 'coverPicture coverMissing'],
    ['a cover in words', eMagazine([text], { picture: picture('') }), 'coverPicture coverAltMissing'],
    [
      'a film for a film',
      eMagazine([text], { picture: picture(), loop: file('image/gif') }),
      'coverLoop coverLoopNotVideo',
    ],
    ['text', eMagazine([{ type: 'chapter', number: 1, title: 'Một' }]), 'scenes scenesMissing'],
  ])('needs %s', (_, item, issue) => {
    expect(checkEMagazine(item).map(({ field, code }) => `${field} ${code}`)).toEqual([issue]);
  });

  it.each<[string, Scene, string]>([
    [
      'a diagram its words',
      { type: 'diagram', picture: picture(), explanation: [] },
      'explanation diagramWordsMissing',
    ],
    ['a video a film', video({ file: file('application/pdf') }), 'file sceneVideoNotPlayable'],
    ['a video a poster', video({ poster: undefined }), 'poster sceneVideoPosterMissing'],
    ['a video that speaks captions', video({ transcript: [words] }), 'captions sceneCaptionsMissing'],
    ['a recording a sound', audio({ file: file('video/mp4') }), 'file sceneAudioNotPlayable'],
    ['a recording its words', audio({ transcript: [] }), 'transcript sceneTranscriptMissing'],
    ['a chart its title', { type: 'chart', chart: chart({ title: '' }) }, 'title chartTitleMissing'],
    ['a chart its figures', { type: 'chart', chart: chart({ categories: [] }) }, 'data chartFiguresMissing'],
  ])('needs for %s, at the scene where it lacks', (_, scene, issue) => {
    const [found, ...others] = checkEMagazine(eMagazine([text, scene]));
    expect(`${found?.field} ${found?.code}`).toBe(`scenes.1.${issue}`);
    expect(others).toEqual([]);
    if (found) expect(describeIssue('vi', found)).toContain('cảnh thứ 2');
  });
});
