// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../support/showPage';

const now = Date.parse('2026-11-20T08:00:00.000Z');
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => void vi.useRealTimers());

/** Texts of the times of a page once the island has run on it. */
async function run(language: string, html: string): Promise<() => string[]> {
  document.documentElement.lang = language;
  showPage(html);
  vi.resetModules();
  await import('../../../src/islands/relativeTime');
  return () => [...document.querySelectorAll('time')].map((time) => time.textContent ?? '');
}

const time = (minutes: number, text = '20/11/2026 14:35') =>
  `<time datetime="${minutesAgo(minutes)}" title="Thứ Sáu, 20/11/2026, 14:35" data-relative="">${text}</time>`;

describe('times of the last day', () => {
  it.each([
    [0, '1 phút trước', '1 minute ago'],
    [25, '25 phút trước', '25 minutes ago'],
    [59, '59 phút trước', '59 minutes ago'],
    [60, '1 giờ trước', '1 hour ago'],
    [24 * 60 - 1, '23 giờ trước', '23 hours ago'],
  ])('%i minutes old are told as %s', async (minutes, vietnamese, english) => {
    expect((await run('vi', time(minutes)))()).toEqual([vietnamese]);
    expect((await run('en', time(minutes)))()).toEqual([english]);
  });

  it('keep the full time in the title', async () => {
    await run('vi', time(25));
    expect(document.querySelector('time')?.title).toBe('Thứ Sáu, 20/11/2026, 14:35');
  });

  it('keep the day that stands before the time in an element of its own', async () => {
    expect((await run('vi', time(25, '<b>20/11/2026 </b>14:35')))()).toEqual(['20/11/2026 25 phút trước']);
  });

  it('grow older while the page is open and have their own words again after a day', async () => {
    const texts = await run('vi', time(23 * 60));
    vi.advanceTimersByTime(30 * 60_000);
    expect(texts()).toEqual(['23 giờ trước']);
    vi.advanceTimersByTime(31 * 60_000);
    expect(texts()).toEqual(['20/11/2026 14:35']);
  });

  it('are printed in full', async () => {
    const texts = await run('vi', time(25));
    dispatchEvent(new Event('beforeprint'));
    expect(texts()).toEqual(['20/11/2026 14:35']);
    dispatchEvent(new Event('afterprint'));
    expect(texts()).toEqual(['25 phút trước']);
  });
});

describe('other times', () => {
  it.each([
    ['older than a day', time(24 * 60)],
    ['in the future, for a clock that is behind', time(-5)],
    ['not asked for', `<time datetime="${minutesAgo(5)}">20/11/2026 14:35</time>`],
    ['without a date', '<time datetime="PT5M" data-relative>20/11/2026 14:35</time>'],
  ])('%s stay as they are', async (_, html) => {
    expect((await run('vi', html))()).toEqual(['20/11/2026 14:35']);
  });
});
