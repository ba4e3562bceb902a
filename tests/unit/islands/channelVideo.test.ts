// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { showPage } from '../../support/showPage';

/** happy-dom reports on the console that it loads no page into a frame; that is as it should be. */
const player = 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1';

function show(attributes = `data-player="${player}"`): void {
  showPage(`<nq57-video ${attributes} data-title="Họp báo">
    <a href="https://www.youtube.com/watch?v=abcdefghijk"><img alt=""><span>Xem</span></a></nq57-video>`);
}

/** Whether the browser would follow the link after the click. */
function click(init: MouseEventInit = {}): boolean {
  const target = document.querySelector('span') as HTMLElement;
  return target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
}

const frame = () => document.querySelector('iframe');

beforeAll(async () => {
  await import('../../../src/islands/channelVideo');
});
beforeEach(() => show());

describe('a film on a channel', () => {
  it('asks nothing of the channel until the reader clicks', () => {
    expect(frame()).toBeNull();
  });

  it('is played in the page by a click, and the player has the focus and a name', () => {
    expect(click()).toBe(false);
    expect(frame()?.getAttribute('src')).toBe(player);
    expect(frame()?.title).toBe('Họp báo');
    expect(frame()?.referrerPolicy).toBe('strict-origin-when-cross-origin');
    expect(document.activeElement).toBe(frame());
    expect(document.querySelector('a')).toBeNull();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])('opens elsewhere with %o', (keys) => {
    expect(click(keys)).toBe(true);
    expect(frame()).toBeNull();
  });

  it('is a link where the channel has no player', () => {
    show('');
    expect(click()).toBe(true);
    expect(frame()).toBeNull();
  });
});
