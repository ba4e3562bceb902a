import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { drawForPage, drawSheet } from '../../../../src/adapters/charts/drawChart';
import { chartColours, seriesColours } from '../../../../src/adapters/charts/chartColours';
import { contrastRatio } from '../../../../src/agencies/contrast';
import { agencyProfiles, findAgency } from '../../../../src/agencies/registry';
import { chartTypes, type Chart } from '../../../../src/content/chart';

const colours = findAgency('bo-xay-dung')?.colours;
if (!colours) throw new Error('The ministry has a profile.');

function chart(changes: Partial<Chart> = {}): Chart {
  return {
    type: 'bar',
    title: 'Tỷ lệ nhiệm vụ được truyền thông & theo dõi',
    unit: '%',
    categories: ['Giai đoạn 2027–2028', 'Năm 2029', 'Năm 2030'],
    series: [{ name: 'Tỷ lệ', values: [50, 80, 100] }],
    description: 'Từ 50% lên 100%.',
    source: 'Kế hoạch của Bộ',
    ...changes,
  };
}

const page = (one: Chart, width = 720) => drawForPage(one, { width, text: 15 }, colours, 'vi');

/** Widths of the filled shapes of a colour, from their path data. */
function barWidths(svg: string): number[] {
  const paths = [...svg.matchAll(/<path d="([^"]*)" class="f-series0"/g)].map(([, data = '']) => data);
  return paths.map((data) => Number(/l([\d.]+) 0/.exec(data)?.[1]));
}

describe('a chart drawn for a page', () => {
  it.each(chartTypes)('is the same bytes each time: %s', async (type) => {
    const one = chart({ type });
    expect((await page(one)).svg).toBe((await page(one)).svg);
  });

  it('draws shares against the whole: 100% twice as long as 50%', async () => {
    const [half = 0, , whole = 0] = barWidths((await page(chart())).svg);
    expect(half).toBeGreaterThan(100);
    expect(whole / half).toBeCloseTo(2, 1);
  });

  it('says its title and what it shows, escaped, in the language of the item', async () => {
    const { svg } = await page(chart());
    expect(svg).toContain('<title>Tỷ lệ nhiệm vụ được truyền thông &#x26; theo dõi</title>');
    expect(svg).toContain('<desc>Từ 50% lên 100%.</desc>');
    expect(svg).toContain('xml:lang="vi"');
  });

  it('has its colours for both schemes and nothing that a page would have to load or run', async () => {
    const svg = (await page(chart())).svg.toLowerCase();
    expect(svg).toContain(`.f-series0{fill:${colours.light.main.toLowerCase()}}`);
    expect(svg).toMatch(
      new RegExp(
        `prefers-color-scheme:dark\\)\\{[^]*\\.f-series0\\{fill:${colours.dark.main.toLowerCase()}\\}`,
      ),
    );
    expect(svg).not.toMatch(/<text|<script|font-family|zr\d|url\(|#0102/);
  });

  it('writes every letter of Vietnamese: each of them has an outline', async () => {
    const letters = 'ẫựỔĐềỵẶữẩộ';
    const { svg } = await page(chart({ categories: [letters], series: [{ name: 'A', values: [1] }] }));
    const outlines = new Map(
      [...svg.matchAll(/<path id="([^"]+)" d="([^"]*)"/g)].map(([, id, d]) => [id, d]),
    );
    const line = [...svg.matchAll(/<g transform[^>]*class="f-text">(.*?)<\/g>/g)]
      .map(([, uses = '']) => [...uses.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id))
      .find((ids) => ids.length === letters.length);
    expect(line).toBeDefined();
    expect(new Set(line).size).toBe(letters.length);
    expect(line?.every((id) => (outlines.get(id) ?? '').length > 60)).toBe(true);
  });

  it('grows with its names on a phone instead of cutting them', async () => {
    const long = chart({
      categories: [
        'Mọi nhiệm vụ không thuộc phạm vi bí mật nhà nước đều được truyền thông rộng rãi',
        'B',
        'C',
      ],
    });
    const [short, tall] = [await page(chart(), 344), await page(long, 344)];
    expect(tall.height).toBeGreaterThan(short.height);
  });
});

describe('a chart as a picture of its own', () => {
  it('is a picture every program can read, on the light ground, with title and source', async () => {
    const sheet = await drawSheet(chart(), colours, 'vi', 'Bộ Xây dựng');
    const { data, info } = await sharp(Buffer.from(sheet.svg)).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([sheet.width, sheet.height]);
    const ground = `#${data.subarray(0, 3).toString('hex').toUpperCase()}`;
    expect(ground).toBe(colours.light.ground.toUpperCase());
    const alone = await page(chart());
    const letters = (svg: string) => [...svg.matchAll(/<use /g)].length;
    const written = 'Tỷlệnhiệmvụđượctruyềnthông&theodõiNguồn:KếhoạchcủaBộBộXâydựng'.normalize('NFC').length;
    expect(letters(sheet.svg) - letters(alone.svg)).toBe(written);
  });
});

describe('the colours of charts', () => {
  it.each(
    agencyProfiles.flatMap((profile) => (['light', 'dark'] as const).map((scheme) => [profile.id, scheme])),
  )('are seen on the ground, and figures are read on them: %s, %s', (id, scheme) => {
    const tokens = findAgency(id ?? '')?.colours[scheme as 'light' | 'dark'];
    if (!tokens) throw new Error('The profile is there.');
    const found = chartColours(tokens);
    for (let index = 0; index < seriesColours; index += 1) {
      expect(contrastRatio(found[`series${index}`] ?? '', tokens.ground)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(found[`series${index}`] ?? '', found[`on${index}`] ?? '')).toBeGreaterThanOrEqual(
        3,
      );
    }
  });
});
