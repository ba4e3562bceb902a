import type { PortalWords } from './portalWords';
import type { standing } from './vi/standing';
import type { embed } from './vi/embed';
import type { kinds } from './vi/kinds';
import type { FeedWords } from './vi/feeds';
import type { search } from './vi/search';

/** Everything said in one language, by the place where it is said. */
export interface LocaleWords {
  portal: PortalWords;
  feeds: FeedWords;
  /** By kind: what only items of that kind have to say. */
  kinds: typeof kinds;
  /** The pages that explain the column. */
  standing: typeof standing;
  /** Blocks that other portals show. */
  embed: typeof embed;
  search: typeof search;
}
