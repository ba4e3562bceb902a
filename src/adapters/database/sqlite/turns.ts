/** A turn was not given back in time; almost always a write inside a transaction that forgot to pass `req`. */
export class TurnTimeoutError extends Error {
  constructor(milliseconds: number) {
    super(
      `A database write waited ${milliseconds} ms for another write to end. ` +
        'A nested write probably forgot to pass "req" and waits for its own transaction.',
    );
  }
}

/** Gives turns one at a time, first come first served. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly timeoutMs: number) {}

  /** Resolves with the function that ends the turn. @throws TurnTimeoutError */
  async take(): Promise<() => void> {
    const before = this.last;
    let end: () => void = () => undefined;
    const mine = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.last = before.then(() => mine);
    try {
      await withTimeout(before, this.timeoutMs);
    } catch (error) {
      end();
      throw error;
    }
    return end;
  }
}

async function withTimeout(promise: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TurnTimeoutError(milliseconds));
    }, milliseconds);
  });
  try {
    await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
