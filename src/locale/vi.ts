import type { LocaleWords } from './localeWords';
import { embed } from './vi/embed';
import { feedsVi } from './vi/feeds';
import { kinds } from './vi/kinds';
import { search } from './vi/search';
import { standing } from './vi/standing';
import { portal } from './vi/portal';

export const words: LocaleWords = { portal, feeds: feedsVi, kinds, standing, embed, search };
