// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../support/showPage';

const hub = 'https://nq57.example.gov.vn/nghi-quyet-57';
const fragment = '<div class="nq57-items"><p>Một bài</p></div>';
const fetched = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();

beforeAll(async () => {
  const script = document.createElement('script');
  Object.defineProperty(script, 'src', { value: `${hub}/embed/nq57-items.js` });
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
  await import('../../../src/islands/embed/nq57-items');
});

beforeEach(() => {
  fetched.mockReset().mockImplementation(async () => new Response(fragment));
  vi.stubGlobal('fetch', fetched);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const element = () => document.querySelector('nq57-items') as HTMLElement;
const shown = () => element().shadowRoot?.textContent;
const isFallback = () => element().shadowRoot?.querySelector('slot') !== null;

const show = (src: string) =>
  showPage(`<nq57-items src="${src}"><a href="${hub}">Chuyên mục</a></nq57-items>`);

describe('<nq57-items>', () => {
  it('shows the block in a shadow root, with our style sheet', async () => {
    show(`${hub}/nhung/moi-nhat.html`);
    expect(isFallback()).toBe(true);
    await vi.waitFor(() => expect(shown()).toBe('Một bài'));
    expect(fetched.mock.calls[0]?.[0]).toBe(`${hub}/nhung/moi-nhat.html`);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
    const style = element().shadowRoot?.querySelector('link') as HTMLLinkElement;
    expect(style.href).toBe(`${hub}/embed/nq57-items.css`);
    expect(element().querySelector('a')?.textContent).toBe('Chuyên mục');
  });

  it('takes an address relative to the script', async () => {
    show('../nhung/chu-de/chuyen-doi-so.html?so-luong=3');
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
    expect(fetched.mock.calls[0]?.[0]).toBe(`${hub}/nhung/chu-de/chuyen-doi-so.html?so-luong=3`);
  });

  it('follows another address', async () => {
    show(`${hub}/nhung/moi-nhat.html`);
    await vi.waitFor(() => expect(shown()).toBe('Một bài'));
    fetched.mockImplementation(async () => new Response('<div>Bài khác</div>'));
    element().setAttribute('src', `${hub}/nhung/bai/abcd1234.html`);
    await vi.waitFor(() => expect(shown()).toBe('Bài khác'));
  });

  it.each([
    ['the network fails', () => Promise.reject(new TypeError('offline'))],
    ['the block is gone', async () => new Response(fragment, { status: 410 })],
  ])('leaves the link when %s', async (_, answer) => {
    fetched.mockImplementation(answer);
    show(`${hub}/nhung/moi-nhat.html`);
    await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
    expect([isFallback(), shown()]).toEqual([true, '']);
  });

  it.each(['https://evil.example/nhung/moi-nhat.html', '//evil.example/x', 'data:text/html,<b>x</b>'])(
    'asks nobody but the installation it comes from: %s',
    async (src) => {
      show(src);
      await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
      expect(fetched).not.toHaveBeenCalled();
      expect(isFallback()).toBe(true);
    },
  );

  it('forgets an answer when it has left the page', async () => {
    let answer: (response: Response) => void = () => undefined;
    fetched.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    show(`${hub}/nhung/moi-nhat.html`);
    const left = element();
    left.remove();
    answer(new Response(fragment));
    await Promise.resolve();
    expect(left.shadowRoot?.textContent).toBe('');
    expect(fetched.mock.calls[0]?.[1].signal?.aborted).toBe(true);
  });
});
