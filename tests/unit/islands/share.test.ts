// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../support/showPage';

const html = `
  <nq57-share for="dia-chi" data-title="Một bài" data-url="https://moc.gov.vn/tin-bai/a" data-done="Đã chép."
    data-selected="Đã chọn sẵn."><button data-share hidden>Gửi</button><button data-copy>Chép</button>
    <span role="status"></span></nq57-share>
  <code id="dia-chi">https://moc.gov.vn/tin-bai/a</code>`;

const button = (name: string) => document.querySelector(`[data-${name}]`) as HTMLButtonElement;
const status = () => document.querySelector('[role="status"]')?.textContent;

function device(changes: { share?: unknown; clipboard?: unknown; execCommand?: () => boolean }): void {
  Reflect.deleteProperty(navigator, 'share');
  if (changes.share) Object.defineProperty(navigator, 'share', { value: changes.share, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: changes.clipboard, configurable: true });
  Object.assign(document, { execCommand: changes.execCommand ?? (() => false) });
}

beforeEach(async () => {
  await import('../../../src/islands/share');
});

describe('passing an address on', () => {
  it('uses the menu of the device where there is one', async () => {
    const share = vi.fn(async () => undefined);
    device({ share });
    showPage(html);
    expect(button('share').hidden).toBe(false);
    button('share').click();
    await vi.waitFor(() => expect(share).toHaveBeenCalled());
    expect(share).toHaveBeenCalledWith({ title: 'Một bài', url: 'https://moc.gov.vn/tin-bai/a' });
  });

  it('offers no menu that is not there', () => {
    device({});
    showPage(html);
    expect(button('share').hidden).toBe(true);
  });

  it('copies the address when the menu cannot open, and does nothing when the reader closes it', async () => {
    const writeText = vi.fn(async () => undefined);
    const share = vi
      .fn()
      .mockRejectedValueOnce(Object.assign(new Error(), { name: 'AbortError' }))
      .mockRejectedValueOnce(Object.assign(new Error(), { name: 'NotAllowedError' }));
    device({ share, clipboard: { writeText } });
    showPage(html);
    button('share').click();
    await vi.waitFor(() => expect(share).toHaveBeenCalledTimes(1));
    expect(writeText).not.toHaveBeenCalled();
    button('share').click();
    await vi.waitFor(() => expect(status()).toBe('Đã chép.'));
  });
});

describe('copying', () => {
  it('says that it worked', async () => {
    const writeText = vi.fn(async () => undefined);
    device({ clipboard: { writeText } });
    showPage(html);
    button('copy').click();
    await vi.waitFor(() => expect(status()).toBe('Đã chép.'));
    expect(writeText).toHaveBeenCalledWith('https://moc.gov.vn/tin-bai/a');
  });

  it.each([
    { title: 'has no clipboard for scripts', clipboard: undefined },
    { title: 'refuses the clipboard', clipboard: { writeText: () => Promise.reject(new Error('denied')) } },
  ])('works on a device that $title, by selecting', async ({ clipboard }) => {
    device({ clipboard, execCommand: () => true });
    showPage(html);
    button('copy').click();
    await vi.waitFor(() => expect(status()).toBe('Đã chép.'));
    expect(getSelection()?.toString()).toBe('https://moc.gov.vn/tin-bai/a');
  });

  it('leaves the text selected where nothing may be copied, and says so', async () => {
    device({});
    showPage(html);
    button('copy').click();
    await vi.waitFor(() => expect(status()).toBe('Đã chọn sẵn.'));
    expect(getSelection()?.toString()).toBe('https://moc.gov.vn/tin-bai/a');
  });
});
