export interface RequestTarget {
  /** Raw path, still percent-encoded, always beginning with `/`. */
  path: string;
  /** Without the question mark. */
  query: string;
}

/**
 * Path and query of a request line. Absolute-form targets (RFC 9112 section 3.2.2) give their path
 * only: no host of a request is ever used. Undefined for anything that is not a path.
 */
export function parseRequestTarget(url: string | undefined): RequestTarget | undefined {
  if (url === undefined) return undefined;
  const absolute = /^https?:\/\/[^/?#]*/i.exec(url);
  const rest = absolute ? url.slice(absolute[0].length) : url;
  const [beforeFragment = ''] = rest.split('#', 1);
  const mark = beforeFragment.indexOf('?');
  const path = mark === -1 ? beforeFragment : beforeFragment.slice(0, mark);
  const query = mark === -1 ? '' : beforeFragment.slice(mark + 1);
  if (path === '' && absolute) return { path: '/', query };
  return path.startsWith('/') ? { path, query } : undefined;
}

/** The path below the base path; undefined when it lies outside. */
export function stripBasePath(path: string, basePath: string): string | undefined {
  if (basePath === '') return path;
  if (path === basePath) return '/';
  if (!path.startsWith(`${basePath}/`)) return undefined;
  const rest = path.slice(basePath.length);
  // `/nghi-quyet-57/` is the home with a slash too many: kept visible so that it redirects.
  return rest === '/' ? '//' : rest;
}
