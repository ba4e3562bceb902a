import { safeHref } from '../../content/safeHref';
import { cleanText } from '../../content/xmlText';

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The address a link keeps. `javascript:` and every other scheme that is not http(s), mailto or tel
 * gives undefined. An address without a scheme is kept as typed: the publish requirements name it to
 * the editor and no output renders it.
 */
export function linkAddress(typed: string): string | undefined {
  // Browsers drop tabs and line ends inside an address, so "java\tscript:" would run (WHATWG URL, 4.4).
  const address = cleanText(typed)
    .replace(/[\t\n]/g, '')
    .trim();
  if (address === '') return undefined;
  if (!scheme.test(address)) return address;
  if (/^https?:/i.test(address) && !URL.canParse(address)) return address;
  return safeHref(address);
}
