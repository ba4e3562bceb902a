import { whenParsed } from './parts/whenParsed';

/**
 * `<nq57-share>`: the buttons in it pass an address on by what the device offers, or copy a text of
 * the page. The words, the address and the text stand in the page; no other host is asked.
 */
class ShareTools extends HTMLElement {
  connectedCallback(): void {
    const share = this.querySelector<HTMLButtonElement>('[data-share]');
    if (share && 'share' in navigator) {
      share.hidden = false;
      share.addEventListener('click', () => void this.passOn());
    }
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.copy());
  }

  /** What is copied: the text of the element whose id `for` names. */
  private get source(): HTMLElement | null {
    return document.getElementById(this.getAttribute('for') ?? '');
  }

  private async passOn(): Promise<void> {
    const { title, url = location.href } = this.dataset;
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // Closing the menu of the device is no failure; where it cannot open, the address can still be copied.
      if ((error as Error).name !== 'AbortError') await this.copy();
    }
  }

  private async copy(): Promise<void> {
    const { source } = this;
    if (!source) return;
    const copied = await navigator.clipboard?.writeText(source.textContent ?? '').then(
      () => true,
      () => false,
    );
    this.say(copied || copySelected(source) ? this.dataset.done : this.dataset.selected);
  }

  private say(text = ''): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** Portals without https have no clipboard for scripts: the text is selected, and copied where that is possible. */
function copySelected(source: HTMLElement): boolean {
  getSelection()?.selectAllChildren(source);
  return document.execCommand('copy');
}

whenParsed(() => customElements.define('nq57-share', ShareTools));
