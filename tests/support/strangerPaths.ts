import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { HiddenContent } from './hiddenContent';

const collections = ['news-articles', 'media', 'topics', 'units', 'users', 'published-items'];
const ownCollections = [
  'payload-kv',
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
];

/** Every address under which a reader could look for an item that is hidden. */
export function hiddenItemPaths({ items, topic }: HiddenContent): string[] {
  const ofItems = items.flatMap(({ id, shortId, slug }) => [
    `/en/tin-bai?truoc=${shortId}`,
    `/en/tin-bai/${slug}-${shortId}`,
    `/vi/tin-bai/${shortId}`,
    `/vi/da-go/${shortId}`,
    `/en/da-go/${shortId}`,
    `/_next/data/build/vi/tin-bai/${shortId}.json`,
    `/xem-truoc/news-articles/${id}`,
    `/tin-bai/${id}`,
    `/chu-de/${shortId}`,
    `/en/nhung/bai/${shortId}`,
    `/en/nhung/bai/${shortId}.html`,
  ]);
  // The second item is public in Vietnamese: its own address is for the crawl.
  const withdrawn = items.filter((_, index) => index !== 1);
  const ofWithdrawn = withdrawn.flatMap(({ shortId, slug }) => [
    `/tin-bai/${slug}-${shortId}`,
    `/tin-bai/x-${shortId}`,
    `/nhung/bai/${shortId}`,
    `/nhung/bai/${shortId}.html`,
    `/tin-bai?truoc=${shortId}`,
    `/chu-de/${String(topic.slug)}?truoc=${shortId}`,
  ]);
  return [...ofItems, ...ofWithdrawn];
}

/** Every address at which a hidden picture could lie: its renditions by their real names, and its original. */
export function hiddenMediaPaths({ media }: HiddenContent, mediaDir: string): string[] {
  return media.flatMap(({ id, mediaId, filename }) => {
    const folder = String(mediaId);
    const name = String(filename);
    const renditions = readdirSync(path.join(mediaDir, folder)).map((file) => `/media/${folder}/${file}`);
    const thumbnails = readdirSync(path.join(mediaDir, 'originals')).filter((file) =>
      file.startsWith(path.parse(name).name),
    );
    return [
      ...renditions,
      ...thumbnails.flatMap((file) => [
        `/media/originals/${file}`,
        `/media/${file}`,
        `/api/media/file/${file}`,
      ]),
      `/media/${folder}/${name}`,
      `/media/${folder}/`,
      `/media/${id}/${name}`,
      `/_next/image?url=${encodeURIComponent(`/api/media/file/${name}`)}&w=640&q=75`,
      ...renditions.map((file) => `/_next/image?url=${encodeURIComponent(file)}&w=640&q=75`),
    ];
  });
}

/** Payload's whole REST API and GraphQL, as its own admin would ask. */
export function restPaths({ items, media, topic }: HiddenContent): string[] {
  const everything = 'depth=5&draft=true&locale=all&fallback-locale=vi&limit=0&trash=true';
  const ids: Record<string, string[]> = {
    'news-articles': items.map(({ id }) => id),
    media: media.map(({ id }) => id),
    topics: [topic.id],
  };
  const ofCollections = [...collections, ...ownCollections].flatMap((slug) => [
    `/api/${slug}`,
    `/api/${slug}?${everything}`,
    `/api/${slug}?where[headline][like]=zq57`,
    `/api/${slug}/count`,
    `/api/${slug}/versions?${everything}`,
    `/api/${slug}/access`,
    `/api/${slug}/init`,
    `/api/${slug}/me`,
    `/api/${slug}/paste-url`,
    ...(ids[slug] ?? ['1']).flatMap((id) => [
      `/api/${slug}/${id}?${everything}`,
      `/api/${slug}/${id}/publication`,
      `/api/${slug}/${id}/withdraw`,
      `/api/${slug}/${id}/duplicate`,
      `/api/${slug}/versions/${id}`,
      `/api/${slug}/access/${id}`,
    ]),
  ]);
  const others = [
    '',
    '/access',
    '/globals/site',
    '/globals/site/versions',
    '/globals/site/access',
    '/graphql',
    '/graphql-playground',
    '/payload-jobs/run',
    '/og',
    '/users/refresh-token',
    '/users/first-register',
    '/users/unlock',
    '/users/verify/1',
    '/users/logout?allSessions=true',
  ];
  // Signing out is open to everybody by POST; it is asked for apart.
  return [
    ...ofCollections,
    ...others.filter((other) => !other.startsWith('/users/logout')).map((other) => `/api${other}`),
  ];
}

/** Pages of the newsroom, which answer a stranger with a way to sign in at most. */
export function newsroomPaths({ items, media }: HiddenContent): string[] {
  return [
    '/admin',
    '/admin/account',
    '/admin/create-first-user',
    '/admin/logout',
    '/admin/reset/abc',
    '/admin/globals/site',
    '/admin/khong-co',
    ...collections.flatMap((slug) => [`/admin/collections/${slug}`, `/admin/collections/${slug}/create`]),
    ...items
      .slice(0, 2)
      .flatMap(({ id }) => [
        `/admin/collections/news-articles/${id}`,
        `/admin/collections/news-articles/${id}/versions`,
        `/admin/collections/news-articles/${id}/preview`,
        `/admin/collections/news-articles/${id}/api?locale=vi`,
      ]),
    ...media.map(({ id }) => `/admin/collections/media/${id}`),
  ];
}

/** Spellings that a router, a cache or a file server could understand differently. None may answer 200. */
export function trickPaths({ items: [item], media: [picture] }: HiddenContent): string[] {
  const shortId = item?.shortId ?? '';
  const file = encodeURIComponent(String(picture?.filename));
  const climbs = ['..', '%2e%2e', '.%2e', '..%2f..', '%2e%2e%2f%2e%2e', '..%5c..', '....//'];
  return [
    ...[
      '/media/',
      '/brand/',
      '/_next/static/',
      '/islands/',
      '/embed/',
      '/admin/',
      '/api/',
      '/feeds/',
      '/nhung/',
    ].flatMap((prefix) =>
      climbs.flatMap((climb) => [
        `${prefix}${climb}/data/nq57.db`,
        `${prefix}${climb}/originals/${file}`,
        `${prefix}${climb}/api/news-articles`,
        `${prefix}${climb}/vi/tin-bai/${shortId}`,
        `${prefix}${climb}/package.json`,
      ]),
    ),
    ...[
      '//api/news-articles',
      '/%61pi/news-articles',
      '/API/news-articles',
      '/api%2fnews-articles',
      '/api\\news-articles',
      '/vi/api/news-articles',
      '/en/api/news-articles',
      '/./api/news-articles',
      '/api;x/news-articles',
      '/api/news-articles/',
      '/api//news-articles',
      '/api/news-articles%00',
      '/api/news-articles.json',
    ],
    ...[
      '/vi',
      '/vi/',
      '/vi/tin-bai',
      '/vi/feeds',
      '/vi/khong-tim-thay',
      '/en/vi',
      '/en/en',
      '/en/khong-tim-thay',
      '/feeds/vi/all/rss.xml',
      '/sitemaps/sitemap.xml',
      '/feeds/vi/opml.xml',
      '/nhung/vi/moi-nhat.html',
      '/nhung/khong-tim-thay.html',
      `/en/vi/tin-bai/${shortId}`,
      `/vi/tin-bai/${shortId}?_rsc=1`,
      `/vi%2ftin-bai%2f${shortId}`,
    ],
    ...[
      '/_next',
      '/_next/',
      '/_next/data',
      '/_next/image',
      '/_next/static/',
      '/_next/server/app/page.html',
      '/_next/BUILD_ID',
      '/.next/BUILD_ID',
      '/_error',
      '/_not-found',
      '/__nextjs_original-stack-frame',
      '/_next/webpack-hmr',
    ],
    ...[
      '/.env',
      '/.git/config',
      '/data/nq57.db',
      '/data/secret',
      '/media/originals/',
      '/media',
      '/dist/server.mjs',
      '/server.ts',
      '/package.json',
      '/node_modules/payload/package.json',
      '/nq57.db',
      '/metrics',
      '/debug',
    ],
    // Broken encodings end in an error page of some layer.
    ...[
      '/%',
      '/%E0%A4%A',
      '/admin/%E0%A4%A',
      '/api/%',
      '/media/%',
      '/_next/static/%',
      '/brand/%ff',
      '/tin-bai?truoc=%',
    ],
    `/feeds/all/luu-tru/9999/rss.xml`,
    `/feeds/don-vi/${shortId}/rss.xml`,
    `/feeds/chu-de/${item?.slug ?? ''}/rss.xml`,
    `/tin-bai/${'a'.repeat(390)}-${shortId}`,
  ];
}
