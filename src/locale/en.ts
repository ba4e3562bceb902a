import type { LocaleWords } from './localeWords';
import { embed } from './en/embed';
import { feedsEn } from './en/feeds';
import { kinds } from './en/kinds';
import { search } from './en/search';
import { standing } from './en/standing';
import { portal } from './en/portal';

export const words: LocaleWords = { portal, feeds: feedsEn, kinds, standing, embed, search };
