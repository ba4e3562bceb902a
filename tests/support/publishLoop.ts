import { getPayload } from 'payload';
import config from '../../payload.config';
import { articleData } from './newsroom';

/**
 * A process that publishes until it is killed or has published enough, for tests of crashes and of several
 * processes at once. Prints `ack <short id> <headline>` when a publish call has returned, and nothing before.
 * Arguments: <name> <how many> <in parallel>
 */
async function main(): Promise<void> {
  const [name = 'p', count = '1000', parallel = '1'] = process.argv.slice(2);
  const payload = await getPayload({ config });
  const { docs } = await payload.find({ collection: 'topics', limit: 1, overrideAccess: true });
  const topicId = docs[0]?.id;
  if (!topicId) throw new Error('The database has no topic to publish under.');

  const publishOne = async (n: number): Promise<void> => {
    const headline = `Bài ${name} số ${n}`;
    const doc = await payload.create({
      collection: 'news-articles',
      data: { ...articleData({ headline }, topicId), _status: 'published' },
      locale: 'vi',
      overrideAccess: true,
    });
    process.stdout.write(`ack ${doc.shortId ?? ''} ${headline}\n`);
  };
  process.stdout.write('ready\n');
  const lanes = Number(parallel);
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let n = lane; n < Number(count); n += lanes) await publishOne(n);
    }),
  );
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
