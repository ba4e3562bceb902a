import type { Payload } from 'payload';
import { findStateSecretMark } from '../../content/stateSecretMarks';
import { StateSecretRefused } from './errors';

/**
 * Payload keeps what an account prefers in the admin as free JSON, past every hook; this is the one way in that
 * no collection guards.
 */
export function guardPreferences({ db }: Payload): void {
  const upsert = db.upsert.bind(db);
  db.upsert = (args) => {
    const mark = args.collection === 'payload-preferences' ? findStateSecretMark(args.data) : undefined;
    if (mark) throw new StateSecretRefused('vi', mark.rule);
    return upsert(args);
  };
}
