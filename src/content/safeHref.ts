import { absoluteUrl, sitePath, type Site } from './site';

const allowedSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An origin no address can have (RFC 2606), so that leaving it shows. */
const nowhere = 'http://site.invalid';

/**
 * The address if a link may carry it – http(s), mailto, tel or a path of this site – percent-encoded;
 * undefined for `javascript:`, `data:`, `//host` and anything a browser would read as one of them.
 */
export function safeHref(href: string): string | undefined {
  const address = href.trim();
  if (address.startsWith('/')) return safePath(address);
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return allowedSchemes.has(url.protocol) ? url.href : undefined;
}

function safePath(path: string): string | undefined {
  if (!URL.canParse(path, nowhere)) return undefined;
  const url = new URL(path, nowhere);
  return url.origin === nowhere ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

/** A safe address as an output needs it: site paths below the base path, or absolute for readers elsewhere. */
export function resolveHref(href: string, site: Site, form: 'path' | 'absolute'): string | undefined {
  const address = safeHref(href);
  if (!address?.startsWith('/')) return address;
  return form === 'path' ? sitePath(site, address) : absoluteUrl(site, address);
}
