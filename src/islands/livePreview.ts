import { whenParsed } from './parts/whenParsed';

/**
 * On previews only. The form beside which a preview stands tells when the draft was saved; the page then fetches itself
 * and changes what differs, so that the editor stays where he was reading.
 */
const isSaved = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'payload-document-event';

async function refresh(): Promise<void> {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of ['.preview-bar', 'main']) {
    const shown = document.querySelector(part);
    const next = fresh.querySelector(part);
    if (shown && next) shown.replaceWith(next);
  }
  document.title = fresh.title;
}

whenParsed(() => {
  window.addEventListener('message', ({ origin, data }) => {
    if (origin === location.origin && isSaved(data)) void refresh();
  });
  const form = (window.opener ?? window.parent) as Window;
  if (form !== window) form.postMessage({ type: 'payload-live-preview', ready: true }, location.origin);
});
