import type { IncomingMessage, ServerResponse } from 'node:http';

export interface HealthProbes {
  /** Last number of the publish sequence; rejects when the database cannot be read. */
  sequence: () => Promise<number>;
  /** Age of the oldest job that should have run; null when none is overdue. */
  oldestOverdueJobSeconds: () => Promise<number | null>;
}

export interface HealthOptions {
  version: string;
  probes: HealthProbes;
  logError: (error: unknown) => void;
  /** A database that does not answer within this time counts as down. */
  timeoutMilliseconds?: number;
}

interface Report {
  status: 'ok' | 'unavailable';
  version: string;
  database: 'up' | 'down';
  sequence: number | null;
  oldestOverdueJobSeconds: number | null;
}

/** `/health`: 200 while the database answers, 503 when not. Says nothing that a stranger could use. */
export function createHealth(options: HealthOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const report = await examine(options);
    const body = Buffer.from(`${JSON.stringify(report)}\n`);
    response.writeHead(report.status === 'ok' ? 200 : 503, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

async function examine({
  version,
  probes,
  logError,
  timeoutMilliseconds = 3000,
}: HealthOptions): Promise<Report> {
  try {
    const [sequence, oldestOverdueJobSeconds] = await within(
      timeoutMilliseconds,
      Promise.all([probes.sequence(), probes.oldestOverdueJobSeconds()]),
    );
    return { status: 'ok', version, database: 'up', sequence, oldestOverdueJobSeconds };
  } catch (error) {
    logError(error);
    return {
      status: 'unavailable',
      version,
      database: 'down',
      sequence: null,
      oldestOverdueJobSeconds: null,
    };
  }
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
