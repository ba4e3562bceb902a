import type { Payload } from 'payload';
import { storeOf } from './installation';

type Listener = () => Promise<void>;

interface Announcer {
  listeners: Set<Listener>;
  running?: Promise<void>;
  next?: Promise<void>;
}

const announcers = new WeakMap<Payload, Announcer>();

function announcerOf(payload: Payload): Announcer {
  const existing = announcers.get(payload);
  if (existing) return existing;
  const created: Announcer = { listeners: new Set() };
  announcers.set(payload, created);
  return created;
}

/** Calls `listener` after each numbering in this process and waits for it before the change is acknowledged. */
export function onNumbered(payload: Payload, listener: Listener): () => void {
  const { listeners } = announcerOf(payload);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Numbers what was committed and tells the listeners. Calls that come while a run is on share the next one, which
 * begins after them, so each caller's own change is numbered when its promise resolves.
 * Never throws: the change is committed, and what is left unnumbered is numbered by the next run or start.
 */
export function numberAndAnnounce(payload: Payload): Promise<void> {
  const announcer = announcerOf(payload);
  announcer.next ??= (async () => {
    await announcer.running;
    announcer.running = announcer.next;
    announcer.next = undefined;
    await run(payload, announcer);
  })();
  return announcer.next;
}

async function run(payload: Payload, announcer: Announcer): Promise<void> {
  try {
    const store = await storeOf(payload);
    await store.numberPending();
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Numbering published items is late; it is tried again.' });
    return;
  }
  for (const listener of announcer.listeners) {
    try {
      await listener();
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A follower of the publish sequence failed.' });
    }
  }
}
