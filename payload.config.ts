import path from 'node:path';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig } from 'payload';
import { deepMergeSimple } from 'payload/shared';
import { lockAccess } from './collections/access/lockAccess';
import { media } from './collections/Media';
import { files } from './collections/Files';
import { itemCollectionConfigs } from './collections/items';
import { PodcastShows } from './collections/PodcastShows';
import { PublishedItems } from './collections/PublishedItems';
import { Site } from './collections/Site';
import { slugs } from './collections/slugs';
import { Topics } from './collections/Topics';
import { Units } from './collections/Units';
import { users } from './collections/Users';
import { readEnv } from './src/adapters/env';
import { incomingFolder, sweepIncoming } from './src/adapters/files/fileCopies';
import { databaseFor, toInstallation } from './src/adapters/payload/hubConfig';
import { guardPreferences } from './src/adapters/payload/guardPreferences';
import { storeOf } from './src/adapters/payload/installation';
import { payloadSecret } from './src/adapters/secret';
import { adminTranslations } from './src/locale/vi/admin';
import { fileMessages } from './src/locale/vi/files';

const env = readEnv();
// Programs are bundled into other folders, so the checkout is where they are started, not where this file lies.
const root = process.cwd();
const isSecure = env.siteUrl.startsWith('https:');

export default buildConfig({
  secret: payloadSecret(env),
  serverURL: '',
  admin: {
    user: slugs.users,
    avatar: 'default',
    importMap: { baseDir: root },
    components: {
      graphics: {
        Logo: '/collections/components/AgencyLogo#AgencyLogo',
        Icon: '/collections/components/AgencyLogo#AgencyIcon',
      },
      providers: ['/collections/components/OwnNotices#OwnNotices'],
    },
    meta: { titleSuffix: ' · NQ57 Hub' },
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: {
      supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
      defaultTimezone: 'Asia/Ho_Chi_Minh',
    },
  },
  collections: [
    ...itemCollectionConfigs,
    media({ mediaDir: env.mediaDir, basePath: env.basePath }),
    files({ mediaDir: env.mediaDir, basePath: env.basePath }),
    Topics,
    Units,
    PodcastShows,
    users(isSecure),
    PublishedItems,
  ],
  globals: [Site],
  editor: lexicalEditor(),
  db: await databaseFor(env),
  localization: {
    locales: [
      { code: 'vi', label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
      { code: 'en', label: { vi: 'Tiếng Anh', en: 'English' } },
    ],
    defaultLocale: 'vi',
    // A missing translation stays missing: text of one language is never written into another.
    fallback: false,
  },
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi', translations: { vi: adminTranslations } },
  upload: {
    // The largest is a film; each type has its own limit besides (src/content/files.ts).
    limits: { fileSize: 300_000_000 },
    requestSizeLimit: 301_000_000,
    abortOnLimit: true,
    responseOnLimit: fileMessages.uploadTooLarge,
    // On the disk from the first byte, so that memory does not grow with the film.
    useTempFiles: true,
    tempFileDir: incomingFolder(env.mediaDir),
    createParentPath: true,
  },
  typescript: {
    outputFile: path.join(root, 'src/adapters/payload/payload-types.ts'),
    declare: { ignoreTSError: false },
  },
  telemetry: false,
  // The store makes its indexes before the first transaction: one that is open beside that cannot be committed.
  onInit: async (payload) => {
    guardPreferences(payload);
    await sweepIncoming(env.mediaDir);
    await storeOf(payload);
  },
  custom: { installation: toInstallation(env) },
}).then((config) => {
  // The text editor writes its own words over ours while the config is built.
  config.i18n.translations = deepMergeSimple(config.i18n.translations, { vi: adminTranslations });
  // Payload adds this collection after ours and has no setting for who may touch it.
  for (const collection of config.collections)
    if (collection.slug === 'payload-locked-documents') Object.assign(collection.access, lockAccess);
  return config;
});
