import { whenParsed } from './parts/whenParsed';

/**
 * `<nq57-zoom>` around a frame that holds a large picture: makes it larger about a point by buttons,
 * keys, wheel and two fingers. The frame scrolls by itself, so moving about is what the browser does
 * anyway; the mouse may drag as well. Without script the picture is a link to its largest file.
 */
interface Point {
  clientX: number;
  clientY: number;
}

const largest = 8;
const step = 1.5;

class PictureZoom extends HTMLElement {
  private scale = 1;

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>('.zoom-frame');
    const picture = frame?.querySelector('img');
    if (!frame || !picture) return;
    const zoom = (scale: number, at?: Point) => this.zoomTo(frame, picture, scale, at);
    this.querySelectorAll<HTMLButtonElement>('[data-zoom]').forEach((button) => {
      button.addEventListener('click', () => zoom(this.scaleAfter(button.dataset.zoom)));
    });
    frame.addEventListener('keydown', (event) => {
      const key = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole', Escape: 'whole' }[event.key];
      if (!key || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      zoom(this.scaleAfter(key));
    });
    frame.addEventListener(
      'wheel',
      (event) => {
        // The wheel alone scrolls; a touchpad's pinch comes as a wheel with Ctrl.
        if (!event.ctrlKey) return;
        event.preventDefault();
        zoom(this.scale * Math.exp(-event.deltaY / 200), event);
      },
      { passive: false },
    );
    pinch(frame, () => this.scale, zoom);
    const isDragging = drag(frame);
    picture.closest('a')?.addEventListener('click', (event) => {
      // By keyboard, or into a new tab, the link is a link.
      if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!isDragging()) zoom(this.scale > 1 ? 1 : step * step, event);
    });
  }

  private scaleAfter(action: string | undefined): number {
    if (action === 'in') return this.scale * step;
    return action === 'out' ? this.scale / step : 1;
  }

  /** The point of the picture under `at` stays where it is. */
  private zoomTo(frame: HTMLElement, picture: HTMLImageElement, wanted: number, at?: Point): void {
    const scale = Math.min(largest, Math.max(1, wanted));
    const box = frame.getBoundingClientRect();
    const x = at ? at.clientX - box.left : box.width / 2;
    const y = at ? at.clientY - box.top : box.height / 2;
    const factor = scale / this.scale;
    const left = (frame.scrollLeft + x) * factor - x;
    const top = (frame.scrollTop + y) * factor - y;
    // The frame keeps the size it had, so nothing around it moves.
    frame.style.height = scale > 1 ? `${box.height}px` : '';
    picture.style.width = scale > 1 ? `${scale * 100}%` : '';
    picture.style.maxWidth = 'none';
    for (const source of [picture, ...(picture.parentElement?.querySelectorAll('source') ?? [])])
      source.sizes = `${Math.round(frame.clientWidth * scale)}px`;
    this.scale = scale;
    frame.scrollTo({ left, top, behavior: 'instant' });
    const output = this.querySelector('output');
    if (output) output.value = `${Math.round(scale * 100)}%`;
  }
}

function pinch(frame: HTMLElement, scaleNow: () => number, zoom: (scale: number, at: Point) => void): void {
  let begun: { distance: number; scale: number } | undefined;
  const handle = (event: TouchEvent): void => {
    const [first, second] = event.touches;
    if (!first || !second) {
      begun = undefined;
      return;
    }
    event.preventDefault();
    const distance = Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY);
    begun ??= { distance, scale: scaleNow() };
    zoom((begun.scale * distance) / begun.distance, {
      clientX: (first.clientX + second.clientX) / 2,
      clientY: (first.clientY + second.clientY) / 2,
    });
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    frame.addEventListener(type, handle, { passive: false });
}

/** The mouse drags the picture; returns whether the click that follows was the end of a drag. */
function drag(frame: HTMLElement): () => boolean {
  let last: Point | undefined;
  let distance = 0;
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  frame.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button === 0) last = event;
    distance = 0;
  });
  addEventListener('pointermove', (event) => {
    if (!last) return;
    distance += Math.abs(event.clientX - last.clientX) + Math.abs(event.clientY - last.clientY);
    frame.scrollLeft -= event.clientX - last.clientX;
    frame.scrollTop -= event.clientY - last.clientY;
    last = event;
  });
  addEventListener('pointerup', () => (last = undefined));
  return () => distance > 5;
}

whenParsed(() => customElements.define('nq57-zoom', PictureZoom));
