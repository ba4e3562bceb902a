import { describe, expect, it } from 'vitest';
import { GET } from '../../../app/nhung/[locale]/[...path]/route';
import { boXayDung } from '../../../src/agencies/boXayDung';
import { islandNames, islandPathsOf } from '../../../src/delivery/islandPaths';
import { withPageScope } from '../../../src/delivery/pageScope';
import { createReader } from '../../../src/delivery/publishedReader';
import { provideRuntime } from '../../../src/delivery/runtime';
import { site } from '../../support/contentItem';
import { MemoryStore, numberedItem, topic } from '../delivery/publishedRows';
import { noSearch } from '../../support/noSearch';

const items = Array.from({ length: 12 }, (_, index) =>
  numberedItem(index + 1, { topicIds: index < 2 ? ['tag:x,2026:t1'] : [] }),
);
const words = {
  slug: 'site',
  title: 'Thực hiện Nghị quyết 57',
  tagline: '',
  introduction: '',
  homeSections: [],
};

const now = () => '2026-11-30T00:00:00.000Z';
const reader = createReader(new MemoryStore(topic(), ...items), {
  now,
  siteTextFallback: (locale) => ({ kind: 'site', id: 'tag:x,2026:s', shortId: 'site0001', locale, ...words }),
});
provideRuntime({
  site: site(),
  profile: boXayDung,
  reader,
  search: noSearch,
  brand: { themeCss: '/brand/theme.1.css', logo: '', motif: '', icon: '', logoPng: '' },
  islands: islandPathsOf(islandNames.map((name) => `${name}.AAAAAAAA.js`)),
  now,
});

async function ask(path: string, locale = 'vi') {
  const [file = '', query] = path.split('?');
  const request = new Request(`http://localhost/nhung/${locale}/${file}${query ? `?${query}` : ''}`);
  const params = Promise.resolve({ locale, path: file.split('/') });
  const { result, scope } = await withPageScope(() => GET(request, { params }));
  const html = await result.text();
  const headlines = [...html.matchAll(/nq57-headline"><a [^>]*>([^<]*)</g)].map(([, headline]) => headline);
  return { html, headlines, tags: [...scope.tags] };
}

describe('blocks', () => {
  it('show the newest items, five unless asked otherwise', async () => {
    expect((await ask('moi-nhat.html')).headlines).toEqual(['Bài 12', 'Bài 11', 'Bài 10', 'Bài 9', 'Bài 8']);
    expect((await ask('moi-nhat.html?so-luong=2')).headlines).toEqual(['Bài 12', 'Bài 11']);
  });

  it('of a topic bear its name', async () => {
    const { html, headlines } = await ask('chu-de/chuyen-doi-so.html');
    expect(headlines).toEqual(['Bài 2', 'Bài 1']);
    expect(html).toContain('>Chuyển đổi số – Bộ Xây dựng</a>');
  });

  it('of an item show that item', async () => {
    expect((await ask('bai/item0007.html')).headlines).toEqual(['Bài 7']);
  });

  it('are purged with what they show: the reader has recorded it', async () => {
    const { tags } = await ask('bai/item0007.html');
    expect(tags).toContain('item:vi:item0007');
    expect((await ask('moi-nhat')).tags).toContain('item:vi:item0012');
  });

  it('for a frame are whole pages with our styles', async () => {
    const { html } = await ask('moi-nhat');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('href="/brand/theme.1.css"');
    expect(html).toContain('href="/embed/nq57-items.css"');
  });

  it.each(['bai/zzzzzzzz.html', 'khong-tim-thay.html', 'chu-de/khong-co.html'])(
    '%s, which is not there, is a short notice and no page',
    async (path) => {
      const { html } = await ask(path);
      expect(html).toMatch(/^<div class="nq57-items" lang="vi"><p class="nq57-notice">Không tìm thấy/);
    },
  );

  it('in English have nothing to show here and say so', async () => {
    expect((await ask('moi-nhat.html', 'en')).html).toContain('There is nothing here yet.');
  });
});
