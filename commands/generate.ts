import { generateImportMap, getPayload } from 'payload';
import { generateTypes } from 'payload/node';
import config from '../payload.config';

/**
 * Developer's command after a change of a collection: writes the admin's import map, the types, and with a
 * name the SQLite migration. Usage: `npm run generate -- <name of the migration>`.
 */
async function main(): Promise<void> {
  const name = process.argv[2];
  const payload = await getPayload({ config });
  await generateImportMap(payload.config, { force: true, log: true });
  await generateTypes(payload.config);
  if (name !== undefined)
    await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true });
  await payload.destroy();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
