import type { LocaleWords } from './localeWords';
import { feedsVi } from './vi/feeds';
import { kinds } from './vi/kinds';
import { portal } from './vi/portal';

export const words: LocaleWords = { portal, feeds: feedsVi, kinds };
