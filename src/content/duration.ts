/** `1:05`, `01:02:03`, `75` or `0:12.5`: as people and players write a length or a moment of a recording. */
const clockPattern = /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,5}(?:\.\d{1,3})?)$/;

/** Seconds of a moment that an editor typed; undefined when it is none. */
export function parseClock(text: string): number | undefined {
  const [, hours = '0', minutes, seconds = ''] = clockPattern.exec(text.trim()) ?? [];
  if (seconds === '') return undefined;
  const isInParts = minutes !== undefined;
  if (isInParts && Number(seconds) >= 60) return undefined;
  if (Number(hours) > 0 && Number(minutes) >= 60) return undefined;
  return Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
}

interface Parts {
  hours: number;
  minutes: number;
  seconds: number;
}

/** To the whole second: nobody reads fractions. */
function partsOf(duration: number): Parts {
  const whole = Math.max(0, Math.round(Number.isFinite(duration) ? duration : 0));
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    seconds: whole % 60,
  };
}

/** `1:05`, `1:02:03`. */
export function formatClock(duration: number): string {
  const { hours, minutes, seconds } = partsOf(duration);
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** ISO 8601, `PT1H2M3S`, as schema.org and the `datetime` attribute want it. */
export function isoDuration(duration: number): string {
  const { hours, minutes, seconds } = partsOf(duration);
  const text = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`;
  return `PT${text || '0S'}`;
}
