/**
 * Runs `start` once the whole page is there. An island loads beside the page and may be quicker than
 * its parser; a custom element that is known too early would be connected before it has its content.
 */
export function whenParsed(start: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
