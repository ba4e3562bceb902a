import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import next from 'next';
import { getPayload, type Payload } from 'payload';
import { readEnv, type Env } from './src/adapters/env';
import { createBrandFiles } from './src/adapters/http/brandFiles';
import { createEmbedFiles } from './src/adapters/http/embedFiles';
import { createHealth } from './src/adapters/http/health';
import { createMediaFiles } from './src/adapters/http/mediaFiles';
import { createStaticFiles } from './src/adapters/http/staticFiles';
import { brandPaths, renderLogoPng } from './src/adapters/media/brandPng';
import { createPreviewPages } from './src/adapters/http/previewPages';
import { createNextRenderer } from './src/adapters/next/renderPage';
import { createFileTitles } from './src/adapters/payload/fileTitles';
import { installationOf, storeOf } from './src/adapters/payload/installation';
import { createPreviews } from './src/adapters/payload/previews';
import { SeedTarget } from './src/adapters/seed/seedTarget';
import { createAdminGate, createSessionCheck, toHeaders } from './src/adapters/server/adminGate';
import { checkDatabase } from './src/adapters/server/databaseCheck';
import { createFirstAdministrator } from './src/adapters/server/firstRun';
import { startFollowing } from './src/adapters/server/following';
import { closeGracefully, listen } from './src/adapters/server/listen';
import { startSearching } from './src/adapters/server/searching';
import { claimDatabase } from './src/adapters/server/ownership';
import { siteTextFallback } from './src/adapters/server/siteTextFallback';
import { progressLine, reportStart } from './src/adapters/server/startReport';
import { brandFiles } from './src/agencies/brandFiles';
import { createAddressLookups } from './src/delivery/addressLookups';
import { createAnswers } from './src/delivery/answers';
import { createHttpHandler } from './src/delivery/httpHandler';
import { islandPathsOf } from './src/delivery/islandPaths';
import { createMediaGate } from './src/delivery/mediaGate';
import { createPageCache } from './src/delivery/pageCache';
import type { PageEntry } from './src/delivery/pageEntry';
import { createReader } from './src/delivery/publishedReader';
import { provideRuntime } from './src/delivery/runtime';
import { createSearchGate } from './src/delivery/searchGate';
import { archivePlan } from './src/feeds/archivePlan';
import { findFeedFormat } from './src/feeds/formats';
import { maxSitemapUrls } from './src/metadata/sitemap';

const root = process.cwd();
const searchCacheBytes = 4 * 1024 * 1024;

async function seedOnce(payload: Payload, env: Env): Promise<void> {
  if (await new SeedTarget(payload).isComplete()) return;
  const { loadSeed } = await import('./src/adapters/seed/loadSeed');
  const report = progressLine('Nạp nội dung khởi đầu / loading the first content');
  await loadSeed(payload, { seedDir: path.join(root, 'seed'), agency: env.agency, onProgress: report });
}

/** The process: Payload, the page cache in front of Next, files, health; everything is put together here. */
async function main(): Promise<void> {
  const env = readEnv();
  await checkDatabase(env);
  // Imported only now: a wrong setting or an unreadable folder is told in one line, not as a failed import.
  const { default: config } = await import('./payload.config');
  const payload = await getPayload({ config, cron: true });
  await claimDatabase(payload);
  const administrator = await createFirstAdministrator(payload, env);
  if (administrator) reportStart.administrator(administrator);
  await seedOnce(payload, env);

  const { site, profile, now } = installationOf(payload);
  const isHttps = site.origin.startsWith('https:');
  const host = new URL(site.origin).host;
  const store = await storeOf(payload);
  const reader = createReader(store, { now, siteTextFallback: siteTextFallback(profile) });
  const cache = createPageCache<PageEntry>({ maxBytes: env.cacheMegabytes * 1024 * 1024, now: Date.now });
  // Questions are without number: their answers have a small cache of their own, emptied by every change.
  const searchCache = createPageCache<PageEntry>({ maxBytes: searchCacheBytes, now: Date.now });
  const gate = createMediaGate((mediaId) => store.isMediaPublic(mediaId));
  const brand = brandPaths(profile);
  const islands = islandPathsOf(readdirSync(path.join(root, 'dist/islands')));
  const searching = await startSearching({
    payload,
    store,
    reader,
    dataDir: env.dataDir,
    onChange: () => searchCache.clear(),
  });
  provideRuntime({ site, profile, reader, search: searching.search, brand, islands, now });

  const app = next({ dev: false, dir: root, hostname: new URL(site.origin).hostname, port: env.port });
  await app.prepare();
  const handleByNext = app.getRequestHandler();
  const following = await startFollowing({
    payload,
    store,
    reader,
    gate,
    cache: {
      drop: (tags) => {
        cache.drop(tags);
        searchCache.clear();
      },
    },
  });

  const render = createNextRenderer(handleByNext, { basePath: env.basePath, host });
  const answers = createAnswers({
    site,
    cache,
    searches: { cache: searchCache, gate: createSearchGate() },
    now: Date.now,
    render,
    lookups: createAddressLookups({
      store,
      reader,
      languages: profile.languages,
      isFeedFormat: (name, scope) => findFeedFormat(name, scope) !== undefined,
      archivesOf: (count) => archivePlan(count).archives,
      sitemapSize: maxSitemapUrls,
    }),
  });
  const logoPng = { path: brand.logoPng, contentType: 'image/png', body: await renderLogoPng(profile) };
  const handler = createHttpHandler({
    basePath: env.basePath,
    isHttps,
    answers,
    files: {
      media: createMediaFiles({
        mediaDir: env.mediaDir,
        gate,
        isSignedIn: createSessionCheck(payload),
        titleOf: createFileTitles(payload),
        isHttps,
      }),
      brand: await createBrandFiles([...brandFiles(profile), logoPng], { isHttps }),
      static: createStaticFiles({ root: path.join(root, '.next/static'), isHttps }),
      islands: createStaticFiles({ root: path.join(root, 'dist/islands'), isHttps }),
      embed: await createEmbedFiles({ root: path.join(root, 'dist/embed'), isHttps }),
    },
    health: createHealth({
      version: reportStart.version,
      probes: {
        sequence: () => store.lastSequence(),
        oldestOverdueJobSeconds: async () => secondsSince(await store.oldestUnnumberedAt()),
      },
      logError: (error) => payload.logger.error({ err: error, msg: 'Health check failed.' }),
    }),
    preview: createPreviewPages({ find: createPreviews(payload, toHeaders), render, isHttps }),
    app: createAdminGate({ payload, handleByNext, basePath: env.basePath, isHttps, host }),
    errorPage: readFileSync(path.join(root, 'dist/500.html')),
    logError: (error, url) =>
      payload.logger.error({ err: error, msg: `Answering ${url.split('?', 1)[0] ?? ''} failed.` }),
  });
  const server = await listen(handler, env.port, env.host);
  reportStart.ready(site, env.port);

  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    const giveUp = setTimeout(() => process.exit(1), 20_000);
    giveUp.unref();
    closeGracefully(server)
      .then(() => following.stop())
      .then(() => searching.stop())
      .then(() => payload.destroy())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          payload.logger.error({ err: error, msg: 'Stopping was not clean.' });
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

const secondsSince = (time: string | undefined): number | null =>
  time === undefined ? null : Math.max(0, Math.round((Date.now() - Date.parse(time)) / 1000));

main().catch((error: unknown) => {
  reportStart.failed(error);
  process.exit(1);
});
