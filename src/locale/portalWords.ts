import type { NewsGenre } from '../content/details/newsArticle';
import type { FacetName, FacetOption } from '../content/facets';
import type { Audience, ItemKind } from '../content/kinds';

/** Kinds of channels an agency announces; the profile names them the same way. */
export type ChannelType = 'website' | 'facebook' | 'zalo' | 'youtube' | 'loudspeaker';

/** Every word of the portal pages. What depends on a value is a function, so word order stays free. */
export interface PortalWords {
  languageName: string;
  skipToContent: string;
  mast: {
    sections: string;
    home: string;
    feeds: string;
    agencyPortal: string;
    /** On the line of sections, where the full name takes too much room. */
    shortKinds: Partial<Record<ItemKind, string>>;
  };
  /** The menu by which a reader sets how pages look on the device. */
  display: {
    title: string;
    theme: string;
    themes: { system: string; light: string; dark: string };
    textSize: string;
    usual: string;
    percent: (value: number) => string;
    contrast: string;
    contrasts: { system: string; high: string };
    note: string;
  };
  share: { withDevice: string; copyAddress: string; copied: string; selected: string };
  zoom: {
    frame: string;
    largest: (width: number, height: number) => string;
    larger: string;
    smaller: string;
    whole: string;
  };
  /** A film on a channel (YouTube, Facebook, Zalo). */
  channelPlayer: {
    watch: (channel: string) => string;
    note: (channel: string) => string;
    leaves: (channel: string) => string;
    open: (channel: string) => string;
  };
  kinds: Record<ItemKind, string>;
  genres: Record<NewsGenre, string>;
  audiences: Record<Audience, string>;
  facets: Record<FacetName, string>;
  /** By value; values mean the same in every facet. */
  facetValues: Record<FacetOption, string>;
  channelTypes: Record<ChannelType, string>;
  home: {
    lead: string;
    latest: string;
    allOf: (section: string) => string;
    longReads: string;
    targets: string;
    targetsNote: string;
    byYear: (years: string) => string;
    topics: string;
    calendar: string;
    calendarNote: string;
    before: (day: string) => string;
    everyMonth: (dayOfMonth: number) => string;
    daysLeft: (days: number) => string;
    documentColumns: { number: string; subject: string; issued: string };
    channels: string;
    channelsNote: string;
    emptyTitle: string;
    emptyText: string;
  };
  list: {
    filter: string;
    everything: string;
    applyFilter: string;
    clearFilter: string;
    description: (title: string) => string;
    older: string;
    newest: string;
    paging: string;
    earlierTitle: (title: string) => string;
    /** A filter leaves nothing. */
    noMatchTitle: string;
    noMatchText: string;
    emptyTitle: string;
    emptyText: string;
    follow: string;
  };
  article: {
    updated: (time: string) => string;
    credit: (name: string) => string;
    corrections: string;
    correctedAt: (time: string) => string;
    source: string;
    original: string;
    aiLabel: string;
    topics: string;
    audiences: string;
    share: string;
    shareByMail: string;
    address: string;
    related: string;
  };
  topic: {
    label: string;
    paths: string;
    steps: (count: number) => string;
    reading: (minutes: number) => string;
    byKind: string;
  };
  feeds: {
    title: string;
    description: string;
    whatTitle: string;
    what: string[];
    opml: string;
    opmlNote: string;
    formatsTitle: string;
    formatNotes: Record<string, string>;
    formatNames: Record<string, string>;
    otherFormat: string;
    groups: { whole: string; kinds: string; topics: string; shows: string; units: string; audiences: string };
    all: string;
    reuse: string;
  };
  notFound: { title: string; text: string; ways: string; latest: string };
  preview: { label: string; note: string; edit: string; issues: (count: number) => string };
  withdrawn: {
    title: string;
    when: (time: string, agency: string) => string;
    reason: (reason: string) => string;
    noReason: string;
    gone: string;
    text: string;
  };
  footer: {
    label: string;
    about: string;
    operator: string;
    contacts: string;
    phone: string;
    email: string;
    bases: string;
    basis: (number: string, date: string, issuer: string) => string;
    reuse: string;
  };
}
