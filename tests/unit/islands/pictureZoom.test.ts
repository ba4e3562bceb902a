// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { showPage } from '../../support/showPage';

beforeAll(async () => {
  await import('../../../src/islands/pictureZoom');
});

const frame = () => document.querySelector('.zoom-frame') as HTMLElement;
const picture = () => document.querySelector('img') as HTMLImageElement;
const percent = () => document.querySelector('output')?.value;
const press = (name: string) => (document.querySelector(`[data-zoom="${name}"]`) as HTMLElement).click();

/** A frame of 400 × 300 px at (100, 50) on the screen. */
beforeEach(() => {
  showPage(`<nq57-zoom>
    <div class="zoom-frame" tabindex="0"><a href="/w1600.jpg"><picture><source srcset="a 480w, b 1600w" sizes="100vw">
      <img srcset="a 480w, b 1600w" sizes="100vw" alt="Biểu đồ"></picture></a></div>
    <button data-zoom="in"></button><button data-zoom="out"></button><button data-zoom="whole"></button>
    <output>100%</output></nq57-zoom>`);
  const box = { left: 100, top: 50, width: 400, height: 300, right: 500, bottom: 350, x: 100, y: 50 };
  frame().getBoundingClientRect = () => box as DOMRect;
  Object.defineProperty(frame(), 'clientWidth', { value: 400 });
  frame().scrollTo = (options?: ScrollToOptions | number) => {
    if (typeof options !== 'object') return;
    frame().scrollLeft = options.left ?? 0;
    frame().scrollTop = options.top ?? 0;
  };
});

const place = () => [Math.round(frame().scrollLeft), Math.round(frame().scrollTop)];

describe('a picture in a frame', () => {
  it('grows about its middle by the buttons, the frame keeps its size', () => {
    press('in');
    expect([percent(), picture().style.width, frame().style.height]).toEqual(['150%', '150%', '300px']);
    expect(place()).toEqual([100, 75]);
    press('out');
    expect([percent(), picture().style.width, frame().style.height]).toEqual(['100%', '', '']);
    expect(place()).toEqual([0, 0]);
  });

  it('fetches a file that is sharp enough for its new size', () => {
    press('in');
    expect(picture().sizes).toBe('600px');
    expect(document.querySelector('source')?.getAttribute('sizes')).toBe('600px');
  });

  it('grows no more than eightfold and shrinks no further than whole', () => {
    for (let time = 0; time < 12; time += 1) press('in');
    expect(percent()).toBe('800%');
    press('whole');
    press('out');
    expect(percent()).toBe('100%');
  });

  it.each([
    [['+'], '150%'],
    [['=', '='], '225%'],
    [['+', '+', '-'], '150%'],
    [['+', '0'], '100%'],
    [['+', 'Escape'], '100%'],
    [['ArrowRight'], '100%'],
  ])('hears the keys %o', (keys, expected) => {
    for (const key of keys) frame().dispatchEvent(new KeyboardEvent('keydown', { key }));
    expect(percent()).toBe(expected);
  });

  it('leaves the zoom of the browser alone', () => {
    frame().dispatchEvent(new KeyboardEvent('keydown', { key: '+', ctrlKey: true }));
    expect(percent()).toBe('100%');
  });

  it('grows under the pointer by wheel and Ctrl; the wheel alone scrolls', () => {
    const wheel = (ctrlKey: boolean) => {
      const event = new Event('wheel', { cancelable: true });
      Object.assign(event, { deltaY: -200 * Math.log(2), ctrlKey, clientX: 100, clientY: 350 });
      return frame().dispatchEvent(event);
    };
    expect([wheel(false), percent()]).toEqual([true, '100%']);
    expect([wheel(true), percent()]).toEqual([false, '200%']);
    expect(place()).toEqual([0, 300]);
  });

  it('follows two fingers', () => {
    const touch = (type: string, ...points: [number, number][]) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.assign(event, { touches: points.map(([clientX, clientY]) => ({ clientX, clientY })) });
      return frame().dispatchEvent(event);
    };
    expect(touch('touchstart', [250, 200])).toBe(true);
    expect(touch('touchstart', [250, 200], [350, 200])).toBe(false);
    touch('touchmove', [200, 200], [400, 200]);
    expect([percent(), place()]).toEqual(['200%', [200, 150]]);
    touch('touchend', [200, 200]);
    touch('touchstart', [200, 200], [300, 200]);
    touch('touchmove', [200, 200], [350, 200]);
    expect(percent()).toBe('300%');
  });
});

describe('a click on the picture', () => {
  const click = (init: MouseEventInit = {}) =>
    picture().dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        detail: 1,
        clientX: 300,
        clientY: 200,
        ...init,
      }),
    );

  it('enlarges what was clicked, the next shows the whole again', () => {
    expect([click(), percent()]).toEqual([false, '225%']);
    expect([click(), percent()]).toEqual([false, '100%']);
  });

  it.each([{ detail: 0 }, { ctrlKey: true }, { metaKey: true }])('follows the link with %o', (init) => {
    expect([click(init), percent()]).toEqual([true, '100%']);
  });

  it('is none at the end of a drag, which moves the picture', () => {
    press('in');
    const pointer = (target: EventTarget, type: string, clientX: number, clientY: number) =>
      target.dispatchEvent(
        new PointerEvent(type, { pointerType: 'mouse', button: 0, clientX, clientY, bubbles: true }),
      );
    pointer(frame(), 'pointerdown', 300, 200);
    pointer(window, 'pointermove', 240, 180);
    pointer(window, 'pointerup', 240, 180);
    expect(place()).toEqual([160, 95]);
    expect([click(), percent()]).toEqual([false, '150%']);
  });
});
