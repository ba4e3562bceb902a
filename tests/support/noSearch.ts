import type { Search } from '../../src/delivery/search';

const notAsked = () => Promise.reject(new Error('This test does not search.'));

/** For what runs without the search. */
export const noSearch: Search = { find: notAsked, suggest: notAsked };
