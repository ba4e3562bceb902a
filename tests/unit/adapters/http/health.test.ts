import inject from 'light-my-request';
import { describe, expect, it } from 'vitest';
import { createHealth, type HealthProbes } from '../../../../src/adapters/http/health';

function ask(probes: HealthProbes, timeoutMilliseconds?: number) {
  const errors: unknown[] = [];
  const health = createHealth({
    version: '1.2.3',
    probes,
    logError: (error) => errors.push(error),
    timeoutMilliseconds,
  });
  const answer = inject((request, response) => void health(request, response), { url: '/health' });
  return { answer, errors };
}

const down = {
  status: 'unavailable',
  version: '1.2.3',
  database: 'down',
  sequence: null,
  oldestOverdueJobSeconds: null,
};

describe('health', () => {
  it('is 503 while the database cannot be read, without saying why', async () => {
    const { answer, errors } = ask({
      sequence: () => Promise.reject(new Error('mongodb://user:secret@db is away')),
      oldestOverdueJobSeconds: async () => null,
    });
    const { statusCode, body } = await answer;
    expect([statusCode, JSON.parse(body)]).toEqual([503, down]);
    expect(errors).toHaveLength(1);
  });

  it('is 503 when the database does not answer in time', async () => {
    const { answer } = ask(
      { sequence: () => new Promise(() => undefined), oldestOverdueJobSeconds: async () => null },
      1,
    );
    expect((await answer).json()).toEqual(down);
  });

  it('tells version, sequence and the oldest overdue job, and is never cached', async () => {
    const { answer } = ask({ sequence: async () => 57, oldestOverdueJobSeconds: async () => 12 });
    const { statusCode, headers, body } = await answer;
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(JSON.parse(body)).toEqual({
      status: 'ok',
      version: '1.2.3',
      database: 'up',
      sequence: 57,
      oldestOverdueJobSeconds: 12,
    });
  });
});
