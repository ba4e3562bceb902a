import pLimit from 'p-limit';

/** More readers search than the process can answer; it says so at once instead of keeping everybody waiting. */
export class TooManySearches extends Error {
  constructor() {
    super('Too many searches at once.');
  }
}

export interface SearchGate {
  /** @throws TooManySearches */
  run<T>(search: () => Promise<T>): Promise<T>;
}

/**
 * A page is rendered once however many ask for it, but every question makes a page of its own. So only a few are
 * answered at a time, some wait, and the others are told to come back: pages stay quick whoever searches how often.
 */
export function createSearchGate({ atOnce = 4, waiting = 40 } = {}): SearchGate {
  const limit = pLimit(atOnce);
  return {
    run: async (search) => {
      if (limit.pendingCount >= waiting) throw new TooManySearches();
      return limit(search);
    },
  };
}
