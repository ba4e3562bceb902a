// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../support/showPage';

const found = [
  { type: 'topic', text: 'Chuyển đổi số', url: '/chu-de/chuyen-doi-so' },
  { type: 'item', text: 'chuyển đổi xanh' },
  { type: 'item', text: 'Chuyên gia <b>số</b>', url: '/tin-bai/chuyen-gia-abcd1234' },
];

const fetched = vi.fn<(address: string, init: { signal: AbortSignal }) => Promise<Response>>();
const field = () => document.querySelector('input') as HTMLInputElement;
const list = () => document.querySelector('[role="listbox"]') as HTMLUListElement;
const texts = () => [...list().children].map((option) => option.textContent);
const selected = () => list().querySelector('[aria-selected="true"]')?.textContent;
const status = () => document.querySelector('[role="status"]')?.textContent;

beforeAll(async () => {
  await import('../../../src/islands/searchSuggestions');
});

beforeEach(() => {
  vi.useFakeTimers();
  fetched.mockReset().mockImplementation(async () => Response.json({ suggestions: found }));
  vi.stubGlobal('fetch', fetched);
  showPage(`<form action="/tim-kiem">
    <nq57-suggest data-source="/nq57/tim-kiem/goi-y" data-label="gợi ý" data-topic="Chủ đề"><input name="q"></nq57-suggest></form>`);
  field().focus();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function type(words: string, milliseconds = 200): Promise<void> {
  field().value = words;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** Whether the browser would do what it does with the key. */
const press = (key: string, init: KeyboardEventInit = {}) =>
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));

describe('while somebody types', () => {
  it('suggestions come once the letters pause, with their number told', async () => {
    await type('chu', 100);
    await type('chuyển đổi', 100);
    expect(fetched).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([
      '/nq57/tim-kiem/goi-y?q=chuy%E1%BB%83n%20%C4%91%E1%BB%95i',
    ]);
    expect(texts()).toEqual(['Chuyển đổi số Chủ đề', 'chuyển đổi xanh', 'Chuyên gia <b>số</b>']);
    expect([list().hidden, field().getAttribute('aria-expanded'), status()]).toEqual([
      false,
      'true',
      '3 gợi ý',
    ]);
  });

  it('nothing is asked for a single letter, and what was shown goes', async () => {
    await type('chu');
    await type('c');
    expect(fetched).toHaveBeenCalledTimes(1);
    expect([list().hidden, field().getAttribute('aria-expanded'), status()]).toEqual([true, 'false', '']);
  });

  it('an answer that was overtaken is dropped', async () => {
    let answer: (response: Response) => void = () => undefined;
    fetched.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await type('chu');
    const first = fetched.mock.calls[0]?.[1].signal;
    await type('chuyên');
    expect(first?.aborted).toBe(true);
    answer(Response.json({ suggestions: [{ text: 'cũ' }] }));
    await vi.advanceTimersByTimeAsync(0);
    expect(texts()).not.toContain('cũ');
  });

  it.each([
    ['the network fails', () => Promise.reject(new TypeError('offline'))],
    ['the answer is no JSON', async () => new Response('<h1>404</h1>')],
  ])('the list closes when %s', async (_, answer) => {
    await type('chu');
    fetched.mockImplementation(answer);
    await type('chuy');
    expect(list().hidden).toBe(true);
  });
});

describe('the keys', () => {
  beforeEach(() => type('chuyển'));

  it('go down and up through list and field, and the field says which option is meant', () => {
    expect([press('ArrowDown'), selected()]).toEqual([false, 'Chuyển đổi số Chủ đề']);
    expect(field().getAttribute('aria-activedescendant')).toBe(list().children[0]?.id);
    press('ArrowUp');
    expect([selected(), field().hasAttribute('aria-activedescendant')]).toEqual([undefined, false]);
    press('ArrowUp');
    expect(selected()).toBe('Chuyên gia <b>số</b>');
    press('ArrowDown');
    expect(selected()).toBeUndefined();
  });

  it('Enter goes to the option; without one it searches for what was typed', () => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
    expect(press('Enter')).toBe(true);
    press('ArrowDown');
    expect(press('Enter')).toBe(false);
    expect(assign).toHaveBeenCalledWith('/chu-de/chuyen-doi-so');
  });

  it('an option without an address is searched for', () => {
    const submit = vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(() => undefined);
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect([field().value, submit.mock.calls.length]).toEqual(['chuyển đổi xanh', 1]);
  });

  it('Escape closes the list and keeps the words', () => {
    expect([press('Escape'), list().hidden, field().value]).toEqual([false, true, 'chuyển']);
    expect(press('Escape')).toBe(true);
  });

  it('belong to the input method while letters are composed', () => {
    expect([press('ArrowDown', { isComposing: true }), selected()]).toEqual([true, undefined]);
  });
});

describe('the pointer', () => {
  it('chooses an option, and the field keeps the focus meanwhile', async () => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
    await type('chuyên');
    const option = list().children[2] as HTMLElement;
    const down = new Event('pointerdown', { bubbles: true, cancelable: true });
    expect(option.dispatchEvent(down)).toBe(false);
    option.click();
    expect(assign).toHaveBeenCalledWith('/tin-bai/chuyen-gia-abcd1234');
  });

  it('elsewhere closes the list', async () => {
    await type('chuyên');
    field().blur();
    expect(list().hidden).toBe(true);
  });
});
