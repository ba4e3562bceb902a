import {
  createClient,
  type Client,
  type InStatement,
  type ResultSet,
  type Transaction,
} from '@libsql/client';
import { Turns } from './turns';

/** A libsql client whose writers wait their turn; readers run beside them (WAL). */
export interface SerialisedClient extends Client {
  /** The write transaction that has the turn, if any. */
  readonly openTransaction: SerialisedTransaction | undefined;
}

export interface SerialisedTransaction extends Transaction {
  /** Payload's adapter swallows a failing COMMIT; whoever commits must look here. */
  readonly commitError: unknown;
}

interface Options {
  url: string;
  turnTimeoutMs?: number;
}

const connectionPragmas = [
  'PRAGMA busy_timeout = 5000',
  'PRAGMA foreign_keys = ON',
  'PRAGMA synchronous = FULL',
  'PRAGMA cache_size = -8000',
];

function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  if (/^\s*with\b/i.test(sql)) return !/\b(insert|update|delete)\b/i.test(sql);
  return /^\s*(select|explain|pragma)\b/i.test(sql);
}

/**
 * libsql opens a new connection for each transaction and its driver is synchronous, so parallel writers
 * meet SQLITE_BUSY and block the event loop. Here one writing connection is handed from turn to turn
 * (a transaction keeps it until it commits or rolls back; a write outside a transaction takes a turn of
 * its own), and another connection reads.
 * @throws TurnTimeoutError from a write that waits for itself.
 */
export async function createSerialisedClient({
  url,
  turnTimeoutMs = 15_000,
}: Options): Promise<SerialisedClient> {
  const writer = createClient({ url });
  await writer.execute('PRAGMA journal_mode = WAL');
  const reader = createClient({ url });
  for (const pragma of connectionPragmas) {
    await writer.execute(pragma);
    await reader.execute(pragma);
  }
  return new WriterAndReader(writer, reader, new Turns(turnTimeoutMs));
}

class WriterAndReader implements SerialisedClient {
  readonly protocol = 'file';
  openTransaction: WriteTransaction | undefined;

  constructor(
    private readonly writer: Client,
    private readonly reader: Client,
    private readonly turns: Turns,
  ) {}

  get closed(): boolean {
    return this.writer.closed;
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (isRead(statement)) return this.reader.execute(statement);
    return this.inTurn(() => this.writer.execute(statement));
  }

  async batch(...args: Parameters<Client['batch']>): ReturnType<Client['batch']> {
    return this.inTurn(() => this.writer.batch(...args));
  }

  async migrate(...args: Parameters<Client['migrate']>): ReturnType<Client['migrate']> {
    return this.inTurn(() => this.writer.migrate(...args));
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.inTurn(() => this.writer.executeMultiple(sql));
  }

  async transaction(): Promise<SerialisedTransaction> {
    const endTurn = await this.turns.take();
    try {
      await this.writer.execute('BEGIN IMMEDIATE');
    } catch (error) {
      endTurn();
      throw error;
    }
    const transaction = new WriteTransaction(this.writer, () => {
      this.openTransaction = undefined;
      endTurn();
    });
    this.openTransaction = transaction;
    return transaction;
  }

  async sync(): ReturnType<Client['sync']> {
    return this.writer.sync();
  }

  close(): void {
    this.reader.close();
    this.writer.close();
  }

  private async inTurn<T>(write: () => Promise<T>): Promise<T> {
    const endTurn = await this.turns.take();
    try {
      return await write();
    } finally {
      endTurn();
    }
  }
}

class WriteTransaction implements SerialisedTransaction {
  closed = false;
  commitError: unknown;

  constructor(
    private readonly writer: Client,
    private readonly end: () => void,
  ) {}

  async execute(statement: InStatement): Promise<ResultSet> {
    this.assertOpen();
    return this.writer.execute(statement);
  }

  async batch(statements: InStatement[]): ReturnType<Transaction['batch']> {
    const results = [];
    for (const statement of statements) results.push(await this.execute(statement));
    return results;
  }

  async executeMultiple(sql: string): Promise<void> {
    this.assertOpen();
    await this.writer.executeMultiple(sql);
  }

  async commit(): Promise<void> {
    this.assertOpen();
    try {
      await this.writer.execute('COMMIT');
    } catch (error) {
      this.commitError = error;
      await this.abandon();
      throw error;
    }
    this.finish();
  }

  async rollback(): Promise<void> {
    if (!this.closed) await this.abandon();
  }

  close(): void {
    if (!this.closed) void this.abandon();
  }

  private async abandon(): Promise<void> {
    try {
      await this.writer.execute('ROLLBACK');
    } catch (error) {
      // SQLite rolls back by itself on some failures (disk full, I/O error): then nothing is left to do.
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
    } finally {
      this.finish();
    }
  }

  private finish(): void {
    this.closed = true;
    this.end();
  }

  private assertOpen(): void {
    if (this.closed) throw new Error('The transaction has ended.');
  }
}
