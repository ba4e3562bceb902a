import type { Locale } from '../content/locales';

const formats: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** `1.234,5` / `1,234.5`. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].format(value);
}

/** `1,2 tỷ đồng` / `VND 1.2 billion`. */
export function formatDong(value: number, locale: Locale): string {
  const scale = scales.find(({ from }) => value >= from);
  const amount = formatNumber(value / (scale?.from ?? 1), locale);
  const unit = scale ? ` ${scale.name[locale]}` : '';
  return locale === 'vi' ? `${amount}${unit} đồng` : `VND ${amount}${unit}`;
}

const scales = [
  { from: 1e9, name: { vi: 'tỷ', en: 'billion' } },
  { from: 1e6, name: { vi: 'triệu', en: 'million' } },
];

/** `80%`, without a space in both languages. */
export function formatPercent(value: number, locale: Locale): string {
  return `${formatNumber(value, locale)}%`;
}

/** `2030`, `2027–2028`. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(to) : `${from}–${to}`;
}

/** Size of a file as readers know it: `850 KB`, `1,2 MB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1_000)), locale)} KB`;
  return `${formatNumber(bytes / 1_000_000, locale)} MB`;
}
