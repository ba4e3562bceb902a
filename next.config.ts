import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const basePath = process.env.BASE_PATH ?? '';

const config: NextConfig = {
  basePath,
  // Payload builds its admin addresses from this; `basePath` alone reaches Next's own links only.
  env: { NEXT_BASE_PATH: basePath, NEXT_PUBLIC_BASE_PATH: basePath },
  poweredByHeader: false,
  // Our own cache compresses once per page, not once per request.
  compress: false,
  // Metadata must be in the head for everyone: portal pages run no script that could move it there.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  devIndicators: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    '@libsql/client',
    'mongodb',
    'mongoose',
    // Read files with Node's own modules, which a bundle would look for in vain.
    'mediabunny',
    'yauzl',
    '@hyzyla/pdfium',
    'sharp',
    // Draw charts when one is published; nothing else loads them.
    'echarts',
    'fontkit',
  ],
};

export default withPayload(config, { devBundleServerPackages: false });
