import { describe, expect, it } from 'vitest';
import type { ChartDrawing } from '../../../../src/content/chart';
import { chartKey } from '../../../../src/content/chart';
import { chartTable } from '../../../../src/content/chartTable';
import { bodyText } from '../../../../src/content/bodyText';
import { figureOf } from '../../../../src/publishing/projection/chart';
import { projectEMagazine } from '../../../../src/publishing/projection/eMagazine';
import { projectInfographic } from '../../../../src/publishing/projection/infographic';
import { fileSource } from './files';
import { lexical, node, paragraph, references, text } from './lexical';

const row = (isHead: boolean, cells: readonly string[]) =>
  node(
    'tablerow',
    cells.map((cell, column) =>
      node('tablecell', [paragraph(text(cell))], { headerState: isHead || column === 0 ? 1 : 0 }),
    ),
  );

const table = (...rows: string[][]) =>
  node(
    'table',
    rows.map((cells, index) => row(index === 0, cells)),
  );

const figures = (...rows: string[][]) => lexical(paragraph(text('Tỷ lệ qua các năm')), table(...rows));

describe('a figure as an editor writes it', () => {
  it.each([
    ['vi', '1.234,5', 1234.5],
    ['vi', '80%', 80],
    ['vi', ' 80 % ', 80],
    ['vi', '–12', -12],
    ['vi', '1 234', 1234],
    ['en', '1,234.5', 1234.5],
    ['vi', '–', null],
    ['vi', '', null],
    ['vi', 'Không có', null],
    ['vi', 'khoảng 5', undefined],
    ['vi', '5-7', undefined],
    ['vi', '1,2,3', undefined],
  ] as const)('%s: "%s" is %s', (locale, written, value) => {
    expect(figureOf(written, locale)).toBe(value);
  });
});

describe('an infographic', () => {
  const fields = {
    pictures: ['1', { id: '2' }, '99'],
    chart: { type: 'bar', title: ' Tỷ lệ ', unit: '%', description: 'Tăng từ 50% lên 80%' },
    data: figures(['Năm', 'Nhiệm vụ', 'Cán bộ'], ['2027', '50', '–'], ['2029', '80', '60,5']),
    textAlternative: lexical(paragraph(text('Năm 2029 đạt 80%.'))),
    dataSource: 'Kế hoạch của Bộ',
  };

  it('has its pictures from top to bottom, its figures with their caption, and the chart of the first table', () => {
    const { details } = projectInfographic(fields, references(), 'vi');
    expect(details.pictures.map(({ mediaId }) => mediaId)).toEqual(['public-1', 'public-2']);
    expect(details.data).toMatchObject([{ type: 'table', caption: 'Tỷ lệ qua các năm' }]);
    expect(details.chart).toStrictEqual({
      type: 'bar',
      title: 'Tỷ lệ',
      unit: '%',
      categories: ['2027', '2029'],
      series: [
        { name: 'Nhiệm vụ', values: [50, 80] },
        { name: 'Cán bộ', values: [null, 60.5] },
      ],
      source: 'Kế hoạch của Bộ',
      description: 'Tăng từ 50% lên 80%',
    });
  });

  it('takes the first row and column of a table without headers as its headers', () => {
    const pasted = [
      ['Năm', 'Nhiệm vụ'],
      ['2027', '50'],
    ].map((cells) =>
      node(
        'tablerow',
        cells.map((cell) => node('tablecell', [paragraph(text(cell))], { headerState: 0 })),
      ),
    );
    const data = lexical(node('table', pasted));
    const { details } = projectInfographic({ ...fields, data }, references(), 'vi');
    const [found] = details.data;
    expect(found?.type === 'table' && found.rows.map((row) => row.map(({ isHeader }) => isHeader))).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  it('reads as an article: pictures, words, figures, source', () => {
    const { body } = projectInfographic(fields, references(), 'vi');
    expect(bodyText(body).split('\n')).toEqual([
      'Ảnh 1',
      'Ảnh 2',
      'Nội dung dạng chữ',
      'Năm 2029 đạt 80%.',
      'Bảng số liệu',
      'Tỷ lệ qua các năm',
      'Năm Nhiệm vụ Cán bộ',
      '2027 50 –',
      '2029 80 60,5',
      'Nguồn số liệu: Kế hoạch của Bộ',
    ]);
  });

  it('has no chart while no type is chosen, and names what is no figure', () => {
    expect(projectInfographic({ ...fields, chart: {} }, references(), 'vi').details.chart).toBeUndefined();
    const wrong = { ...fields, data: figures(['Năm', 'Số'], ['2027', 'một nửa']) };
    expect(projectInfographic(wrong, references(), 'vi').details.chart?.unreadable).toEqual(['một nửa']);
  });

  it('shows the drawing of its chart once that is made, and stands for itself by it', () => {
    const chart = projectInfographic(fields, references(), 'vi').details.chart;
    if (!chart) throw new Error('There is a chart.');
    const file = { path: '/media/chart-1/wide.0a.svg', width: 720, height: 200, byteLength: 9 };
    const picture = { mediaId: 'chart-1', alt: 'Tỷ lệ', width: 1600, height: 900, renditions: [] };
    const drawing: ChartDrawing = { wide: file, narrow: file, picture };
    const known = references({ charts: new Map([[chartKey(chart), drawing]]) });
    const drawn = projectInfographic({ ...fields, pictures: [] }, known, 'vi');
    expect(drawn.details.chart?.drawing).toEqual(drawing);
    expect(drawn.picture).toEqual(picture);
    expect(drawn.body[0]).toEqual({ type: 'picture', picture });
  });

  it('survives an empty form', () => {
    const { details, body } = projectInfographic({}, references(), 'vi');
    expect(details).toStrictEqual({ pictures: [], textAlternative: [], data: [], dataSource: '' });
    expect(body).toEqual([]);
  });
});

describe('the table of a chart', () => {
  it('writes figures as the language does, with the unit where it belongs', () => {
    const chart = {
      type: 'bar' as const,
      title: 'Kinh phí',
      categories: ['2026'],
      series: [{ name: 'Chi', values: [1234.5] }],
      description: '',
    };
    const cells = (unit: string, locale: 'vi' | 'en') => bodyText([chartTable({ ...chart, unit }, locale)]);
    expect(cells('tỷ đồng', 'vi')).toBe('Kinh phí (tỷ đồng)\nNội dung Chi\n2026 1.234,5');
    expect(cells('%', 'en')).toBe('Kinh phí\nItem Chi\n2026 1,234.5%');
  });
});

describe('an e-magazine', () => {
  const film = fileSource('7', {
    fileId: 'film0001',
    path: '/media/film0001/phim.0a1b2c.mp4',
    contentType: 'video/mp4',
    title: 'Thử tải cầu',
  });
  const known = references({ files: new Map([['7', film]]) });
  const project = (scenes: object[], more: object = {}) => projectEMagazine({ scenes, ...more }, known, 'vi');

  it('numbers its chapters and leaves out what shows nothing', () => {
    const { details } = project([
      { blockType: 'chapter', title: 'Một' },
      { blockType: 'picture', picture: '99' },
      { blockType: 'text', text: lexical(paragraph(text(' '))) },
      { blockType: 'chapter', title: '' },
      { blockType: 'chapter', title: 'Hai' },
      { blockType: 'unknown' },
      'no scene',
    ] as object[]);
    expect(details.scenes).toEqual([
      { type: 'chapter', number: 1, title: 'Một' },
      { type: 'chapter', number: 2, title: 'Hai' },
    ]);
  });

  it('carries every scene with what it needs', () => {
    const { details } = project([
      { blockType: 'picture', picture: '1', width: 'huge' },
      { blockType: 'pair', left: '1', right: '2' },
      { blockType: 'gallery', pictures: ['1', '2', '3'], caption: 'Ba ảnh' },
      { blockType: 'quote', words: 'Dòng một\nDòng hai', attribution: 'Kế hoạch' },
      { blockType: 'numbers', numbers: [{ value: '50%', label: 'nhiệm vụ' }, { value: '' }] },
      { blockType: 'table', data: figures(['A', 'B'], ['1', '2']), source: 'Nguồn' },
      { blockType: 'diagram', picture: '1', explanation: lexical(paragraph(text('Sơ đồ nói rằng…'))) },
      { blockType: 'video', file: '7', poster: '2', captions: ['99'], caption: 'Một đoạn phim' },
      { blockType: 'audio', file: '7', transcript: lexical(paragraph(text('Lời'))) },
      { blockType: 'beforeAfter', before: '1', after: '2' },
      { blockType: 'beforeAfter', before: '1' },
    ]);
    expect(details.scenes).toMatchObject([
      { type: 'picture', width: 'wide', picture: { mediaId: 'public-1' } },
      { type: 'pair', pictures: [{ mediaId: 'public-1' }, { mediaId: 'public-2' }] },
      { type: 'gallery', caption: 'Ba ảnh', pictures: [{}, {}, {}] },
      { type: 'quote', words: [{ text: 'Dòng một' }, { type: 'break' }, { text: 'Dòng hai' }] },
      { type: 'numbers', numbers: [{ value: '50%', label: 'nhiệm vụ' }] },
      { type: 'table', table: { caption: 'Tỷ lệ qua các năm' }, source: 'Nguồn' },
      { type: 'diagram', explanation: [{ type: 'paragraph' }] },
      { type: 'video', file: { fileId: 'film0001' }, poster: {}, captions: [], transcript: [] },
      { type: 'audio', title: 'Thử tải cầu' },
      { type: 'beforeAfter', before: { mediaId: 'public-1' }, after: { mediaId: 'public-2' } },
    ]);
  });

  it('has the lead picture for cover unless it has one of its own', () => {
    const own = project([], { leadPicture: '1', coverPicture: '2', coverPortrait: '3', coverLoop: '7' });
    expect(own.details.cover).toMatchObject({
      picture: { mediaId: 'public-2' },
      portrait: { mediaId: 'public-3' },
      loop: { fileId: 'film0001' },
    });
    expect(project([], { leadPicture: '1' }).details.cover).toMatchObject({
      picture: { mediaId: 'public-1' },
    });
  });

  it('tells everything again as a plain article', () => {
    const { body } = project(
      [
        { blockType: 'chapter', title: 'Mở đầu' },
        { blockType: 'numbers', numbers: [{ value: '80%', label: 'người dân', note: 'Đến năm 2030' }] },
        {
          blockType: 'timeline',
          title: 'Các mốc',
          events: [{ time: '2026', title: 'Mạng lưới', text: 'Ra đời' }],
        },
        { blockType: 'video', file: '7', poster: '2', caption: 'Một đoạn phim' },
        { blockType: 'beforeAfter', before: '1', after: '2', caption: 'Con đường' },
      ],
      { credits: [{ role: 'Nội dung', names: 'Ban Biên tập' }, { role: '' }] },
    );
    expect(bodyText(body).split('\n')).toEqual([
      '1. Mở đầu',
      '80% người dân (Đến năm\u00a02030)'.replace('\u00a0', ' '),
      'Các mốc',
      '2026: Mạng lưới. Ra đời',
      'Ảnh 2',
      'Video: Một đoạn phim',
      'Trước và sau: Con đường',
      'Ảnh 1',
      'Ảnh 2',
      'Những người thực hiện',
      'Nội dung Ban Biên tập',
    ]);
  });
});
