import { whenParsed } from './parts/whenParsed';

/**
 * Says of what was published within a day how long ago that is. Pages are kept for long and go to
 * many readers, so only the device can know; the full time stays in `title` and in print.
 */
const minute = 60_000;
const day = 24 * 60 * minute;
const format = new Intl.RelativeTimeFormat(document.documentElement.lang || 'vi', { numeric: 'always' });

/** The words of the page itself, by the text that held them: what was a day ago gets them back. */
const written = new Map<Text, string>();

function wordsOf(age: number): string {
  const minutes = Math.max(1, Math.floor(age / minute));
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour');
}

function tell(time: HTMLTimeElement): void {
  const age = Date.now() - Date.parse(time.dateTime);
  // A day in front of the time, set apart by an element of its own, stays.
  const text = time.lastChild;
  if (!(text instanceof Text)) return;
  const before = written.get(text) ?? text.data;
  written.set(text, before);
  // A device whose clock is behind sees the future: it gets the words of the page. So does what has no date.
  text.data = age >= 0 && age < day ? wordsOf(age) : before;
}

function tellAll(): void {
  document.querySelectorAll<HTMLTimeElement>('time[data-relative]').forEach(tell);
}

function restore(): void {
  for (const [text, before] of written) text.data = before;
}

whenParsed(tellAll);
setInterval(tellAll, minute);
addEventListener('beforeprint', restore);
addEventListener('afterprint', tellAll);
