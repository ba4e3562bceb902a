import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCms, type Cms } from '../../support/cms';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});

afterAll(async () => {
  await cms.stop();
});

it('a transaction bears several questions at once from its first moment', async () => {
  for (let round = 0; round < 20; round += 1) {
    const req: PayloadRequest = await createLocalReq({}, cms.payload);
    const id = await cms.payload.db.beginTransaction();
    if (id !== null) req.transactionID = id;
    const questions = Array.from({ length: 8 }, () =>
      cms.payload.db.find({ collection: 'topics', req, limit: 1, pagination: false }),
    );
    const answers = await Promise.all(questions);
    expect(answers.map(({ docs }) => docs.length)).toEqual(Array.from({ length: 8 }, () => 0));
    if (id !== null) await cms.payload.db.commitTransaction(id);
  }
});
