import { whenParsed } from './parts/whenParsed';

/**
 * `<nq57-cover-loop>` around the cover of an e-magazine: a silent film takes the picture's place where the device
 * welcomes motion, with a button that stops it (WCAG 2.2, 2.2.2). Without script, with less motion wished or data saved,
 * the picture stays and no film is fetched.
 */
class CoverLoop extends HTMLElement {
  connectedCallback(): void {
    const { src, play = '', pause = '' } = this.dataset;
    if (!src || !isMotionWelcome()) return;
    const film = document.createElement('video');
    film.muted = true;
    film.loop = true;
    film.playsInline = true;
    film.src = src;
    film.setAttribute('aria-hidden', 'true');
    const button = document.createElement('button');
    button.type = 'button';
    const tell = () => {
      button.textContent = film.paused ? play : pause;
    };
    button.addEventListener('click', () => {
      if (film.paused) void film.play();
      else film.pause();
    });
    film.addEventListener('play', tell);
    film.addEventListener('pause', tell);
    // The picture stays beneath until there is something to see instead.
    film.addEventListener('playing', () => this.append(film, button), { once: true });
    tell();
    film.play().catch(() => {
      // The browser lets nothing play by itself: the picture is the cover.
      film.remove();
    });
  }
}

interface DataSaving {
  connection?: { saveData?: boolean };
}

function isMotionWelcome(): boolean {
  const isSaving = (navigator as DataSaving).connection?.saveData === true;
  return !isSaving && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

whenParsed(() => customElements.define('nq57-cover-loop', CoverLoop));
