import { isAudience, kindOfSection, sectionOfKind, type Audience, type ItemKind } from '../content/kinds';
import { parseCursor } from './cursor';
import { tidyQuery } from './searchQuery';

/** What an address of the search page asks for. Nothing was looked up yet: the topic may not exist. */
export interface SearchRequest {
  text: string;
  kind?: ItemKind;
  /** Slug. */
  topic?: string;
  year?: string;
  audience?: Audience;
  /** Cursor of the page; absent on the first. */
  after?: string;
}

const slugPattern = /^[a-z0-9-]{1,80}$/;

/**
 * Reads the parameters of the search page. What is misspelt or unknown is as if it were not there: a form sends empty
 * fields, and a reader who changed an address by hand gets an answer.
 */
export function parseSearchRequest(parameters: URLSearchParams): SearchRequest {
  const given = (name: string): string => parameters.get(name) ?? '';
  const kind = kindOfSection(given('loai'));
  const [topic, year, audience, after] = ['chu-de', 'nam', 'doi-tuong', 'trang'].map(given);
  return {
    text: tidyQuery(given('q')),
    ...(kind && { kind }),
    ...(topic && slugPattern.test(topic) && { topic }),
    ...(year && /^20[0-9]{2}$/.test(year) && { year }),
    ...(isAudience(audience) && { audience }),
    ...(after && parseCursor(after) && { after }),
  };
}

/** The query of an address, always in this order: `?q=…&loai=…`; empty for an empty request. */
export function searchParameters({ text, kind, topic, year, audience, after }: SearchRequest): string {
  const parameters = new URLSearchParams({
    ...(text !== '' && { q: text }),
    ...(kind && { loai: sectionOfKind[kind] }),
    ...(topic && { 'chu-de': topic }),
    ...(year && { nam: year }),
    ...(audience && { 'doi-tuong': audience }),
    ...(after && { trang: after }),
  });
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
