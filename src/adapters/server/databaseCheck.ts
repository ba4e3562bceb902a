import { access, constants, mkdir } from 'node:fs/promises';
import { databaseFile } from '../database/sqlite/databaseFile';
import type { Env } from '../env';
import { StartRefused } from './startRefused';

/** Finds out, before anything starts, whether the database can be used. @throws StartRefused in one clear line. */
export async function checkDatabase(env: Env): Promise<void> {
  if (env.databaseUri !== undefined) return checkMongo(env.databaseUri);
  try {
    await mkdir(env.dataDir, { recursive: true });
    await access(env.dataDir, constants.R_OK | constants.W_OK);
    await access(databaseFile(env.dataDir), constants.R_OK | constants.W_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new StartRefused(
      `Không đọc ghi được thư mục dữ liệu ${env.dataDir}: kiểm tra quyền của thư mục và tệp, hoặc đặt DATA_DIR khác.`,
      `Cannot read and write ${env.dataDir}: check its permissions or set another DATA_DIR.`,
    );
  }
}

async function checkMongo(uri: string): Promise<void> {
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 });
  try {
    await client.connect();
    const { setName } = await client.db('admin').command({ hello: 1 });
    if (typeof setName !== 'string') {
      throw new StartRefused(
        'MongoDB phải chạy dạng replica set (một nút cũng được) vì hệ thống cần giao dịch: bật --replSet và rs.initiate().',
        'MongoDB must run as a replica set (one node is enough): start it with --replSet and run rs.initiate().',
      );
    }
    if (client.options.replicaSet !== setName) {
      throw new StartRefused(
        `DATABASE_URI phải nêu tên replica set: thêm ?replicaSet=${setName}.`,
        `DATABASE_URI must name the replica set: add ?replicaSet=${setName}.`,
      );
    }
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(
      `Không nối được MongoDB ở ${withoutPassword(uri)}: kiểm tra máy chủ, mạng và tài khoản trong DATABASE_URI.`,
      `Cannot reach MongoDB at ${withoutPassword(uri)}: check the server, the network and the account.`,
    );
  } finally {
    await client.close();
  }
}

function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
