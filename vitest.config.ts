import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const payloadConfig = fileURLToPath(new URL('./payload.config.ts', import.meta.url));

/** What all projects share: Node, `@payload-config` as in tsconfig.json, nothing flaky tried twice. */
const common = {
  resolve: { alias: { '@payload-config': payloadConfig } },
  // tsconfig.json says what Next.js wants; tests render components without it.
  oxc: { jsx: { runtime: 'automatic' as const } },
};

function integration(database: 'sqlite' | 'mongodb'): TestProjectConfiguration {
  return {
    ...common,
    test: {
      name: `int-${database}`,
      include: ['tests/int/**/*.test.ts'],
      // How the store of one database does it inside is tested on that database.
      exclude: database === 'sqlite' ? ['tests/int/mongodb/**'] : [],
      environment: 'node',
      pool: 'forks',
      // The files share one MongoDB server, and every SQLite file starts Payload: two at once is what two cores carry.
      fileParallelism: database === 'sqlite',
      maxWorkers: database === 'sqlite' ? 2 : 1,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      env: { TEST_DATABASE: database },
      globalSetup: database === 'mongodb' ? ['tests/support/mongodSetup.ts'] : [],
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      { ...common, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' } },
      {
        ...common,
        test: { name: 'contract', include: ['tests/contract/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      integration('sqlite'),
      integration('mongodb'),
      {
        ...common,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          // Every file has a server and a browser of its own, which mostly wait for each other.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/support/e2eSetup.ts'],
        },
      },
    ],
  },
});
