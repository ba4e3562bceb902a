import type { Locale } from './locales';

/** Where this installation lives. Addresses come from here only, never from a request. */
export interface Site {
  /** Scheme and host, no trailing slash: `https://moc.gov.vn`. */
  origin: string;
  /** `` or `/nghi-quyet-57`. */
  basePath: string;
  publisher: Publisher;
}

/** The agency as every output names it. */
export interface Publisher {
  /** QĐ 20/2020/QĐ-TTg identifier of the agency, or the profile id when none is known. */
  code: string;
  name: Record<Locale, string>;
  /** Home of the agency's own portal. */
  url: string;
  email: string;
  logo: { path: string; width: number; height: number };
}

/** Absolute address of a path of this site; `path` starts with `/`. */
export function absoluteUrl(site: Site, path: string): string {
  return `${site.origin}${sitePath(site, path)}`;
}

/** A path as links on pages carry it: below the base path. */
export function sitePath(site: Site, path: string): string {
  return path === '/' ? site.basePath || '/' : `${site.basePath}${path}`;
}
