// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../support/showPage';

function show(player = '<video></video>'): void {
  showPage(`<div>${player}<nq57-chapters><ol>
    <li><a href="/media/a/film.mp4#t=95"><b>Phần hai</b></a></li>
    <li><a href="https://www.youtube.com/watch?v=abcdefghijk&amp;t=95s"><i>Phần ba</i></a></li></ol></nq57-chapters></div>`);
}

/** Whether the browser would follow the link after the click. */
function click(selector: string, init: MouseEventInit = {}): boolean {
  const target = document.querySelector(selector) as HTMLElement;
  return target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
}

const film = () => document.querySelector('video') as HTMLVideoElement;

beforeAll(async () => {
  await import('../../../src/islands/chapterLinks');
});
beforeEach(() => show());

describe('a chapter of a recording', () => {
  it('makes the player beside it go to its moment and play', () => {
    const play = vi.spyOn(film(), 'play').mockResolvedValue();
    expect(click('b')).toBe(false);
    expect(film().currentTime).toBe(95);
    expect(play).toHaveBeenCalledOnce();
  });

  it('stands at the moment where the device plays nothing unasked', async () => {
    vi.spyOn(film(), 'play').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    expect(click('b')).toBe(false);
    await Promise.resolve();
    expect(film().currentTime).toBe(95);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])('opens elsewhere with %o', (keys) => {
    expect(click('b', keys)).toBe(true);
  });

  it('stays a link to a channel', () => {
    expect(click('i')).toBe(true);
  });

  it('stays a link where the page has no player', () => {
    show('');
    expect(click('b')).toBe(true);
  });
});
