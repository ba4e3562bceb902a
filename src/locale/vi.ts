import type { LocaleWords } from './localeWords';
import { feedsVi } from './vi/feeds';
import { portal } from './vi/portal';

export const words: LocaleWords = { portal, feeds: feedsVi };
