import { feedFormats } from '../../src/feeds/formats';

/** Where an article of these groups must be seen, beside its own page. */
export interface Groups {
  topic: string;
  unit: string;
  audience: string;
}

const scopesOf = ({ topic, unit, audience }: Groups): string[] => [
  'all',
  'tin-bai',
  `chu-de/${topic}`,
  `don-vi/${unit}`,
  `doi-tuong/${audience}`,
];

/** Every feed document of an article: each scope in each format. */
export function feedsOf(groups: Groups): string[] {
  return scopesOf(groups).flatMap((scope) => feedFormats.map(({ name }) => `/feeds/${scope}/${name}`));
}

export const pagesOf = ({ topic }: Groups): string[] => ['/', '/tin-bai', `/chu-de/${topic}`];

export const sitemaps = ['/sitemap-vi-1.xml', '/sitemap-news.xml'];

export interface Answer {
  status: number;
  text: string;
  /** Whether the page cache had it. */
  isStored: boolean;
}

export async function ask(origin: string, path: string): Promise<Answer> {
  const response = await fetch(origin + path, { redirect: 'manual' });
  const isStored = response.headers.get('server-timing') !== 'cache;desc=miss';
  return { status: response.status, text: await response.text(), isStored };
}

/** The addresses whose answer holds the words. Readers of JSON and XML see them unescaped, so no word needs escaping. */
export async function showing(origin: string, paths: readonly string[], words: string): Promise<string[]> {
  const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await ask(origin, path)) })));
  return answers.filter(({ status, text }) => status === 200 && text.includes(words)).map(({ path }) => path);
}

/** The addresses that had to be made again. */
export async function madeAgain(origin: string, paths: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await ask(origin, path)) })));
  return answers.filter(({ isStored }) => !isStored).map(({ path }) => path);
}
