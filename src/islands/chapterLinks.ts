import { whenParsed } from './parts/whenParsed';

/**
 * `<nq57-chapters>` around links to moments of a recording: the player beside them goes there instead of the file being
 * opened alone. Without script, with a key held, or where there is no player of ours, they are links.
 */
class ChapterLinks extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const seconds = link && momentOf(link.hash);
      const player = this.parentElement?.querySelector<HTMLMediaElement>('video, audio');
      if (!player || seconds === undefined || seconds === null) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      player.currentTime = seconds;
      player.focus();
      player.play().catch(() => {
        // The device plays nothing unasked: the player stands at the moment, and the reader presses play.
      });
    });
  }
}

/** `#t=95` (Media Fragments URI 1.0, 4.2.1). */
function momentOf(hash: string): number | undefined {
  const seconds = /^#t=(\d+(?:\.\d+)?)$/.exec(hash)?.[1];
  return seconds === undefined ? undefined : Number(seconds);
}

whenParsed(() => customElements.define('nq57-chapters', ChapterLinks));
