import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';

/**
 * sharp uses one core a picture on most machines; more at once than there are cores would only use memory. Each takes
 * one of libuv's four threads: one is left for files and for the passwords of those who sign in meanwhile.
 */
export const drawInTurn = pLimit(Math.min(availableParallelism(), 3));

/** Above this a picture decoded costs tens of megabytes, several times over while its renditions are made. */
const largePixels = 6_000_000;
const largeInTurn = pLimit(1);
const smallInTurn = pLimit(3);

/** One large picture at a time takes the memory of one; small ones do not stand behind it. */
export function prepareInTurn<T>(pixels: number, prepare: () => Promise<T>): Promise<T> {
  return pixels > largePixels ? largeInTurn(prepare) : smallInTurn(prepare);
}
