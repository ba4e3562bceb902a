import { parseArgs } from 'node:util';

/** What a run of the bench measures, from the command line. */
export interface Settings {
  rounds: number;
  /** Seconds of load for each figure in each round. */
  seconds: number;
  connections: number;
  publishes: number;
  coldStarts: number;
  /** Numbers of generated items to compare; empty: growth is not measured. */
  growth: number[];
  /** Numbers of generated items to search. */
  search: number[];
  parts: Set<Part>;
  /** Lighthouse runs for each page; 0: not measured. */
  scoreRuns: number;
  write: boolean;
  /** Measure the build on disk even where sources are newer. */
  asBuilt: boolean;
  /** Folder with `data` and `media` of a first run, instead of seeding a new one. */
  from: string | undefined;
  /** Folder for CPU profiles of the server. */
  profile: string | undefined;
}

export const parts = ['serving', 'publishing', 'steady', 'start', 'search', 'growth'] as const;
export type Part = (typeof parts)[number];

export const usage = `npm run bench -- [options]
  --rounds N        rounds of ours/nginx, the median counts (5)
  --seconds N       seconds of load per figure and round (3)
  --publishes N     articles published for publish-to-visible (20)
  --search A,B      search A and B generated items (1000,100000: two minutes)
  --growth A,B      compare cold rendering at A and B generated items (off; 1000,100000 takes minutes)
  --scores          Lighthouse scores of the pages readers see most, and nothing else (a quiet machine, five minutes)
  --score-runs N    runs of Lighthouse for each page, the median counts (5)
  --only a,b        parts: ${parts.join(', ')} (all)
  --as-built        measure the build on disk as it is
  --from FOLDER     begin with a copy of a seeded folder (data/ and media/) instead of seeding
  --profile FOLDER  write a CPU profile of the server
  --write           also write bench/results/<date>.md`;

/** @throws TypeError for an option that does not exist or a number that is none. */
export function readSettings(args: string[]): Settings {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      publishes: { type: 'string', default: '20' },
      search: { type: 'string', default: '1000,100000' },
      growth: { type: 'string', default: '' },
      scores: { type: 'boolean', default: false },
      'score-runs': { type: 'string', default: '5' },
      only: { type: 'string', default: parts.join(',') },
      'as-built': { type: 'boolean', default: false },
      from: { type: 'string' },
      profile: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    connections: 32,
    publishes: positive('publishes', values.publishes),
    coldStarts: 5,
    search: values.search.split(',').map((part) => positive('search', part)),
    growth: values.growth === '' ? [] : values.growth.split(',').map((part) => positive('growth', part)),
    parts: new Set(values.scores ? [] : values.only.split(',').map(toPart)),
    scoreRuns: values.scores ? positive('score-runs', values['score-runs']) : 0,
    write: values.write,
    asBuilt: values['as-built'],
    from: values.from,
    profile: values.profile,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new TypeError(`--${name}: "${text}" is no positive number`);
  return value;
}

function toPart(name: string): Part {
  const part = parts.find((known) => known === name);
  if (!part) throw new TypeError(`--only: there is no part "${name}"`);
  return part;
}
