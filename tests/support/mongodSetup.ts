import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import type { TestProject } from 'vitest/node';
import { findMongod } from './mongod.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    mongodbUri: string;
  }
}

/** One replica set of one node for the whole project: transactions and change streams need it. */
export default async function startMongod(project: TestProject): Promise<() => Promise<void>> {
  process.env.MONGOMS_SYSTEM_BINARY ??= await findMongod();
  const replicaSet = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary: process.env.MONGOMS_SYSTEM_BINARY, checkMD5: false },
    instanceOpts: [{ launchTimeout: 60_000 }],
  });
  const uri = replicaSet.getUri();
  process.env.TEST_MONGODB_URI = uri;
  project.provide('mongodbUri', uri);
  return async () => {
    await replicaSet.stop();
  };
}
