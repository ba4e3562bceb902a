import { describe, expect, it } from 'vitest';
import { renderRobots } from '../../../src/metadata/robots';
import { site } from '../../support/contentItem';

describe('robots.txt', () => {
  it('opens the column and the content API, closes the newsroom, and names the sitemap', () => {
    expect(renderRobots(site({ basePath: '/nq57' })).split('\n')).toEqual([
      'User-agent: *',
      'Disallow: /nq57/admin',
      'Disallow: /nq57/api/',
      'Disallow: /nq57/xem-truoc/',
      'Allow: /nq57/api/v1/',
      '',
      'Sitemap: https://nq57.example.gov.vn/nq57/sitemap.xml',
      '',
    ]);
  });
});
