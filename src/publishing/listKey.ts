import type { Locale } from '../content/locales';
import type { ItemKind } from '../content/kinds';
import type { ListKey } from './publishedItems';

/** `all`, `kind/newsArticle`, `topic/<id>`, `unit/<id>`, `audience/<slug>`: a list key as text, for tags and rows. */
export function serialiseListKey(key: ListKey): string {
  switch (key.type) {
    case 'all':
      return 'all';
    case 'kind':
      return `kind/${key.kind}`;
    case 'topic':
      return `topic/${key.id}`;
    case 'unit':
      return `unit/${key.id}`;
    case 'show':
      return `show/${key.id}`;
    case 'task':
      return `${taskPrefix}${key.id}`;
    case 'tasks':
      return 'tasks';
    case 'facet':
      return `${facetPrefix(key.kind)}${key.facet.name}/${key.facet.value}`;
    case 'register':
      return `${registerPrefix}${key.kind}`;
    case 'citing':
      return `citing/${key.id}`;
    case 'documentNumber':
      return `document-number/${key.number}`;
    case 'audience':
      return `audience/${key.audience}`;
  }
}

const registerPrefix = 'register/';

/** Whether a serialised list is a register, whose order is not that of publication. */
export function isRegister(list: string): boolean {
  return list.startsWith(registerPrefix);
}

/** What the keys of the lists of all featured tasks begin with. */
export const taskPrefix = 'task/';

/** What the keys of all facet lists of a kind begin with. */
export function facetPrefix(kind: ItemKind): string {
  return `facet/${kind}/`;
}

/** Row key of a list of live items. */
export function liveKey(locale: Locale, list: string): string {
  return `${locale}|live|${list}`;
}

/** Row key of the tombstones of a list. */
export function goneKey(locale: Locale, list: string): string {
  return `${locale}|gone|${list}`;
}

/** Row key that says "a live item shows this file"; languages do not matter to files. */
export function mediaKey(mediaId: string): string {
  return `media|${mediaId}`;
}
