import type { Locale } from '../content/locales';

export type AgencyLevel = 'national' | 'ministry' | 'province' | 'department' | 'commune';

/** Both languages of a word an agency is known by. */
export type Words = Record<Locale, string>;

/** Colours as `#RRGGBB`. Text colours must reach 4.5 : 1 on their ground (tested over the registry). */
export interface ColourTokens {
  ground: string;
  text: string;
  mutedText: string;
  /** Main colour: mast line, links, current place. */
  main: string;
  /** Text on a surface of the main colour. */
  onMain: string;
  /** Accent for lines and shapes; needs 3 : 1 on the ground. */
  accent: string;
  /** Accent dark (or light) enough to be read as text. */
  accentText: string;
  /** Hairlines and quiet surfaces. */
  line: string;
  surface: string;
}

/** A day and month of every year on which something is due or observed. */
export interface DayOfYear {
  day: number;
  month: number;
}

export interface Deadline {
  name: Words;
  /** Reports must arrive before these days of each year. */
  before: DayOfYear[];
  /** Where the deadline is laid down. */
  basis: string;
}

export interface MonthlyDeadline {
  name: Words;
  dayOfMonth: number;
  basis: string;
}

export interface Target {
  name: Words;
  value: number;
  unit: '%' | 'count';
  /** What a count counts, in the number that `value` asks for: "nền tảng", "programmes". */
  counted?: Words;
  /** Year in which the value must be reached; a range when the plan gives one. */
  fromYear: number;
  toYear: number;
  basis: string;
}

export interface ObservanceDay extends DayOfYear {
  name: Words;
  basis: string;
}

export interface Contact {
  name: Words;
  address?: Words;
  phone?: string;
  email?: string;
}

export interface Channel {
  type: 'website' | 'facebook' | 'zalo' | 'youtube' | 'loudspeaker';
  name: Words;
  url?: string;
}

export interface LegalBasis {
  number: string;
  /** ISO date of issue, as far as the document gives it: `2025-06-16` or `2025-12`. */
  issued: string;
  issuer: Words;
  title: Words;
}

/** An agency as data. No code asks which agency it is: pages, feeds and seeds read these fields. */
export interface AgencyProfile {
  id: string;
  level: AgencyLevel;
  /** Identifier of QĐ 20/2020/QĐ-TTg where it is known. */
  agencyCode?: string;
  /** Authority of `tag:` URIs (RFC 4151): a domain the agency held at `since`. */
  tagAuthority: string;
  name: Words;
  shortName: Words;
  /** Agency above, by name. */
  parent?: Words;
  /** Unit that runs the column. */
  operator?: Words;
  portalUrl: string;
  languages: Locale[];
  /** Sections shown in the navigation, in order. */
  sections: string[];
  colours: { light: ColourTokens; dark: ColourTokens };
  /** Inline SVG sources drawn for this project: `logo` is the sign in the mast, `motif` the sparing ornament. */
  logo: { svg: string; width: number; height: number };
  motif: { svg: string; width: number; height: number };
  contacts: Contact[];
  channels: Channel[];
  reportDeadlines: Deadline[];
  monthlyDeadlines: MonthlyDeadline[];
  targets: Target[];
  observanceDays: ObservanceDay[];
  legalBases: LegalBasis[];
}
