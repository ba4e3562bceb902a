import { describe, expect, it } from 'vitest';
import { captionText, readCaptions } from '../../../../src/adapters/files/readCaptions';

const read = (text: string) => readCaptions(Buffer.from(text));
const cue = (words: string) => `WEBVTT\n\n00:01.000 --> 00:04.000\n${words}\n`;

describe('captions', () => {
  it('are read with times, speakers and words without markup', () => {
    const file = [
      '\ufeffWEBVTT - Phụ đề minh họa',
      'Kind: captions',
      'Language: vi',
      '',
      'NOTE ghi chú của người làm phụ đề',
      '',
      'STYLE',
      '::cue { color: yellow }',
      '',
      '1',
      '00:00.500 --> 00:02.000 line:90% align:center',
      '<v Chị Lan>Xin chào &amp; hẹn <b>gặp</b> lại,',
      'cả nhà R&D.</v>',
      '',
      '01:00:02.250 --> 01:00:04.000',
      '[tiếng <c.nhac>nhạc</c>] <00:00:03.000>dạo&nbsp;đầu',
      '',
    ].join('\r\n');
    // The time inside the second cue lies outside of it.
    expect(read(file)).toEqual({ code: 'captions', problem: 'timing', line: expect.any(Number) as number });
    expect(read(file.replace('<00:00:03.000>', '<01:00:03.000>'))).toEqual({
      cues: [
        {
          startSeconds: 0.5,
          endSeconds: 2,
          text: 'Xin chào & hẹn gặp lại,\ncả nhà R&D.',
          speaker: 'Chị Lan',
        },
        { startSeconds: 3602.25, endSeconds: 3604, text: '[tiếng nhạc] dạo đầu' },
      ],
    });
  });

  it.each([
    ['signature', 'Phụ đề\n\n00:01.000 --> 00:02.000\nXin chào\n', 1],
    ['timing', 'WEBVTT\n\n00:01,000 --> 00:02,000\nXin chào\n', 3],
    ['timing', 'WEBVTT\n\n00:03.000 --> 00:02.000\nXin chào\n', 3],
    ['order', 'WEBVTT\n\n00:05.000 --> 00:06.000\nHai\n\n00:01.000 --> 00:02.000\nMột\n', 6],
    ['structure', 'WEBVTT\n\n1\n\n00:01.000 --> 00:02.000\nXin chào\n', 4],
    ['structure', 'WEBVTT\n\n00:01.000 --> 00:02.000 mau:do\nXin chào\n', 3],
    ['markup', cue('<script>alert(1)</script>'), 4],
    ['markup', cue('<img src=x onerror=alert(1)>'), 4],
    ['markup', cue('<b>Xin chào'), 4],
    [
      'style',
      `WEBVTT\n\nSTYLE\n::cue { background: url(https://example.org/x) }\n\n${cue('A').slice(8)}`,
      undefined,
    ],
    ['style', `WEBVTT\n\nSTYLE\n@import "x.css";\n\n${cue('A').slice(8)}`, undefined],
    ['noWords', 'WEBVTT\n', undefined],
    ['noWords', cue('<b> </b>'), undefined],
  ])('are refused, naming the line: %s', (problem, text, line) => {
    expect(read(text)).toEqual({ code: 'captions', problem, line });
  });

  it('are refused in another character set than UTF-8', () => {
    const latin = Buffer.from(cue('Xin ch\u00e0o'), 'latin1');
    expect(readCaptions(latin)).toEqual({ code: 'captions', problem: 'notUtf8', line: undefined });
  });

  it('nested without end are refused and nothing breaks', () => {
    expect(read(cue('<b>'.repeat(100_000)))).toMatchObject({ code: 'captions', problem: 'markup' });
  });

  it('read as a text, a line a cue, naming who begins to speak', () => {
    const at = { startSeconds: 0, endSeconds: 1 };
    const cues = [
      { ...at, text: 'Xin chào\ncác bạn.', speaker: 'Lan' },
      { ...at, text: 'Hôm nay…', speaker: 'Lan' },
      { ...at, text: '[nhạc]' },
      { ...at, text: 'Vâng.', speaker: 'Minh' },
    ];
    expect(captionText(cues)).toBe('Lan: Xin chào các bạn.\nHôm nay…\n[nhạc]\nMinh: Vâng.');
  });
});
