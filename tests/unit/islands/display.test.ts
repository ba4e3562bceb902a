// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const root = document.documentElement;

const menu = `
  <details class="display" open><summary>Hiển thị</summary>
    <input type="radio" name="theme" value="" checked><input type="radio" name="theme" value="dark">
    <input type="radio" name="text" value="" checked><input type="radio" name="text" value="130">
    <input type="radio" name="contrast" value="" checked><input type="radio" name="contrast" value="high">
  </details>
  <form><input type="radio" name="theme" value="of another form"></form>`;

const button = (name: string, value: string) =>
  document.querySelector(`.display [name="${name}"][value="${value}"]`) as HTMLInputElement;

const details = () => document.querySelector('details') as HTMLDetailsElement;

function choose(name: string, value: string): void {
  const input = button(name, value);
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As the browser meets it: in the head, before there is a body. */
async function loadPage(): Promise<void> {
  for (const name of ['theme', 'text', 'contrast', 'script']) delete root.dataset[name];
  document.body.innerHTML = '';
  vi.resetModules();
  await import('../../../src/islands/display');
  document.body.innerHTML = menu;
}

const chosen = () =>
  Object.fromEntries([...root.attributes].map(({ name, value }) => [name.replace('data-', ''), value]));

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('how pages look on this device', () => {
  it('is left to the system until somebody chooses', async () => {
    await loadPage();
    expect(chosen()).toEqual({ script: '' });
  });

  it('changes at once and is the same on the next page, before it is painted', async () => {
    await loadPage();
    choose('theme', 'dark');
    choose('text', '130');
    choose('contrast', 'high');
    const wanted = { script: '', theme: 'dark', text: '130', contrast: 'high' };
    expect(chosen()).toEqual(wanted);
    await loadPage();
    expect(chosen()).toEqual(wanted);
  });

  it('shows in the menu what holds', async () => {
    localStorage.setItem('nq57-theme', 'dark');
    await loadPage();
    dispatchEvent(new Event('DOMContentLoaded'));
    expect([button('theme', 'dark').checked, button('theme', '').checked]).toEqual([true, false]);
    expect(button('text', '').checked).toBe(true);
  });

  it('goes back to the system', async () => {
    localStorage.setItem('nq57-theme', 'dark');
    await loadPage();
    choose('theme', '');
    expect(chosen()).toEqual({ script: '' });
    await loadPage();
    expect(chosen()).toEqual({ script: '' });
  });

  it('follows a choice made in another tab, and on a page that comes back from the history', async () => {
    await loadPage();
    localStorage.setItem('nq57-contrast', 'high');
    dispatchEvent(new Event('storage'));
    expect(root.dataset.contrast).toBe('high');
    localStorage.setItem('nq57-contrast', '');
    dispatchEvent(new Event('pageshow'));
    expect(root.dataset.contrast).toBeUndefined();
  });

  it('pays no heed to other radio buttons of the page', async () => {
    await loadPage();
    const other = document.querySelector('form input') as HTMLInputElement;
    other.checked = true;
    other.dispatchEvent(new Event('change', { bubbles: true }));
    expect(chosen()).toEqual({ script: '' });
  });
});

describe('a browser that stores nothing', () => {
  it('keeps the choice while the page is open', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    await loadPage();
    choose('theme', 'dark');
    expect([root.dataset.theme, button('theme', 'dark').checked]).toEqual(['dark', true]);
    dispatchEvent(new Event('pageshow'));
    expect(root.dataset.theme).toBe('dark');
  });

  it('does not hold on to an older choice when storing works again', async () => {
    await loadPage();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    choose('text', '130');
    expect(root.dataset.text).toBe('130');
    full.mockRestore();
    choose('text', '');
    expect(root.dataset.text).toBeUndefined();
  });
});

describe('the menu', () => {
  it('closes on Escape and gives the focus back', async () => {
    await loadPage();
    button('theme', 'dark').focus();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(details().open).toBe(true);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(details().open).toBe(false);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('closes on a click beside it, not on one within', async () => {
    await loadPage();
    button('text', '130').click();
    expect(details().open).toBe(true);
    document.body.click();
    expect(details().open).toBe(false);
  });
});
