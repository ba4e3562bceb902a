import { whenParsed } from './parts/whenParsed';

/**
 * `<nq57-video>` around a link to a film on a channel: the reader's click puts the channel's player in
 * its place. Before that nothing is asked of the channel. Without script, or with a key held, it is the link.
 */
class ChannelVideo extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const { player } = this.dataset;
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link || !player || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const frame = this.playerFrame(player);
      link.replaceWith(frame);
      frame.focus();
    });
  }

  private playerFrame(player: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = this.dataset.title ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.allowFullscreen = true;
    // Players refuse to run where they are not told the site they stand in.
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = player;
    return frame;
  }
}

whenParsed(() => customElements.define('nq57-video', ChannelVideo));
