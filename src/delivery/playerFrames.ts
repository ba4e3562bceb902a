import { recordFrame } from './pageScope';

/** Players of channels that a page may ever frame; anything else stays a link. */
const playerOrigins = ['https://www.youtube-nocookie.com', 'https://www.facebook.com'];

/**
 * Lets the page being rendered frame a player: the origin goes into the Content-Security-Policy of this
 * page and of no other. False for an address that is no player we know.
 */
export function allowPlayer(address: string | undefined): address is string {
  const origin = address !== undefined && URL.canParse(address) ? new URL(address).origin : '';
  if (!playerOrigins.includes(origin)) return false;
  recordFrame(origin);
  return true;
}
