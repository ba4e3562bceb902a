import path from 'node:path';
import { z } from 'zod';

/** Everything the process may be told from outside, read and checked in this one place. */
export interface Env {
  port: number;
  /** Address to listen on; all when absent. */
  host: string | undefined;
  /** Origin under which readers reach the column, without trailing slash. */
  siteUrl: string;
  /** `` or `/nghi-quyet-57`. */
  basePath: string;
  agency: string;
  databaseUri: string | undefined;
  dataDir: string;
  mediaDir: string;
  payloadSecret: string | undefined;
  adminEmail: string | undefined;
  adminPassword: string | undefined;
  cacheMegabytes: number;
}

/** A setting is wrong; the message says which one and what to do. */
export class EnvError extends Error {}

const blankAsUndefined = (value: unknown): unknown => (value === '' ? undefined : value);

function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess(blankAsUndefined, schema.optional());
}

const portWords = 'PORT phải là số nguyên từ 1 đến 65535, ví dụ 3000.';
const portNumber = z.coerce.number(portWords).int(portWords).min(1, portWords).max(65535, portWords);
const cacheWords = 'CACHE_MB phải là số nguyên từ 8 đến 4096.';
const cacheSize = z.coerce.number(cacheWords).int(cacheWords).min(8, cacheWords).max(4096, cacheWords);

const schema = z.object({
  PORT: optional(portNumber),
  HOST: optional(z.string()),
  SITE_URL: optional(
    z.url('SITE_URL phải là địa chỉ đầy đủ, ví dụ https://moc.gov.vn.').refine(
      (value) => {
        if (!URL.canParse(value)) return false;
        const url = new URL(value);
        return (
          /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username
        );
      },
      { error: 'SITE_URL chỉ gồm giao thức và tên miền; đường dẫn con đặt ở BASE_PATH.' },
    ),
  ),
  BASE_PATH: optional(
    z
      .string()
      .regex(
        /^(\/[A-Za-z0-9._~-]+)+$/,
        'BASE_PATH bắt đầu bằng "/" và không kết thúc bằng "/", ví dụ /nghi-quyet-57.',
      ),
  ),
  AGENCY: optional(z.string().regex(/^[a-z0-9-]+$/, 'AGENCY là mã hồ sơ cơ quan, ví dụ bo-xay-dung.')),
  DATABASE_URI: optional(
    z.string().regex(/^mongodb(\+srv)?:\/\//, 'DATABASE_URI để trống (SQLite) hoặc bắt đầu bằng mongodb://.'),
  ),
  DATA_DIR: optional(z.string()),
  MEDIA_DIR: optional(z.string()),
  PAYLOAD_SECRET: optional(
    z.string().min(32, 'PAYLOAD_SECRET cần ít nhất 32 ký tự; để trống thì hệ thống tự tạo.'),
  ),
  ADMIN_EMAIL: optional(z.email('ADMIN_EMAIL chưa đúng dạng thư điện tử.')),
  ADMIN_PASSWORD: optional(z.string().min(12, 'ADMIN_PASSWORD cần ít nhất 12 ký tự.')),
  CACHE_MB: optional(cacheSize),
});

/**
 * Reads and checks the settings.
 * @param source `process.env` or a test's own record.
 * @throws EnvError naming every wrong setting and what it must look like.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(' · '),
    );
  }
  const { data } = parsed;
  const agency = data.AGENCY ?? 'bo-xay-dung';
  const port = data.PORT ?? 3000;
  return {
    port,
    host: data.HOST,
    siteUrl: new URL(data.SITE_URL ?? `http://localhost:${port}`).origin,
    basePath: data.BASE_PATH ?? '',
    agency,
    databaseUri: data.DATABASE_URI,
    dataDir: path.resolve(data.DATA_DIR ?? path.join('data', agency)),
    mediaDir: path.resolve(data.MEDIA_DIR ?? path.join('media', agency)),
    payloadSecret: data.PAYLOAD_SECRET,
    adminEmail: data.ADMIN_EMAIL,
    adminPassword: data.ADMIN_PASSWORD,
    cacheMegabytes: data.CACHE_MB ?? 64,
  };
}

/** Payload migrates by itself only in production mode. */
export const isProduction = process.env.NODE_ENV === 'production';
