import { absoluteUrl, sitePath, type Site } from '../content/site';

/**
 * robots.txt (RFC 9309): the column is open, the newsroom is not. Under a base path the file is only
 * found if the host's own robots.txt says the same; the sitemap line is then what to copy.
 */
export function renderRobots(site: Site): string {
  const closed = ['/admin', '/api/', '/xem-truoc/'].map((path) => `Disallow: ${sitePath(site, path)}`);
  const lines = ['User-agent: *', ...closed, `Allow: ${sitePath(site, '/api/v1/')}`];
  return [...lines, '', `Sitemap: ${absoluteUrl(site, '/sitemap.xml')}`, ''].join('\n');
}
