import type { PortalWords } from './portalWords';
import type { FeedWords } from './vi/feeds';

/** Everything said in one language, by the place where it is said. */
export interface LocaleWords {
  portal: PortalWords;
  feeds: FeedWords;
}
