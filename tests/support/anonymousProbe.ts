import { ask, type PlainAnswer, type PlainRequest } from './rawRequest';

export interface Probe {
  /** Asks as a stranger and looks at every byte of the answer. */
  ask: (path: string, request?: PlainRequest) => Promise<PlainAnswer>;
  askAll: (paths: readonly string[], request?: PlainRequest) => Promise<PlainAnswer[]>;
  /** Follows every link from these addresses to the end; the addresses that answered 200. */
  crawl: (from: readonly string[]) => Promise<string[]>;
  /** Where a forbidden word or file was seen; `<method> <path>: …context…`. */
  leaks: string[];
  asked: () => number;
}

export interface Forbidden {
  words: readonly string[];
  /** Whole bodies, e.g. files. */
  bodies: readonly Buffer[];
}

const atOnce = 8;

/** A stranger who walks the whole surface and notes every forbidden byte he gets, in bodies or headers. */
export function createProbe(origin: string, { words, bodies }: Forbidden): Probe {
  const leaks: string[] = [];
  let asked = 0;

  async function askOne(path: string, request: PlainRequest = {}): Promise<PlainAnswer> {
    const answer = await ask(origin, path, request);
    asked += 1;
    const seen = `${JSON.stringify(answer.headers)}\n${answer.text}`.toLowerCase();
    for (const word of words) {
      const at = seen.indexOf(word);
      if (at >= 0)
        leaks.push(
          `${request.method ?? 'GET'} ${path}: ${answer.status} …${seen.slice(Math.max(0, at - 80), at + 80)}…`,
        );
    }
    if (bodies.some((body) => body.equals(answer.body)))
      leaks.push(`${request.method ?? 'GET'} ${path}: the file itself`);
    return answer;
  }

  async function askAll(paths: readonly string[], request?: PlainRequest): Promise<PlainAnswer[]> {
    const answers: PlainAnswer[] = [];
    for (let from = 0; from < paths.length; from += atOnce) {
      answers.push(
        ...(await Promise.all(paths.slice(from, from + atOnce).map((path) => askOne(path, request)))),
      );
    }
    return answers;
  }

  async function crawl(from: readonly string[]): Promise<string[]> {
    const known = new Set(from);
    const found: string[] = [];
    for (let wave = [...known]; wave.length > 0;) {
      const answers = await askAll(wave);
      found.push(...wave.filter((_, index) => answers[index]?.status === 200));
      const links = new Set(answers.flatMap((answer) => linksOf(answer, origin)));
      wave = [...links].filter((link) => !known.has(link));
      for (const link of wave) known.add(link);
    }
    return found;
  }

  return { ask: askOne, askAll, crawl, leaks, asked: () => asked };
}

/** Addresses of this site in any text: attributes, XML text, JSON strings, `srcset`, robots.txt, redirects. */
function linksOf({ text, headers }: PlainAnswer, origin: string): string[] {
  if (!/text|xml|json|svg/.test(headers['content-type'] ?? ''))
    return headers.location ? [headers.location] : [];
  const absolute = text.matchAll(new RegExp(`${origin}(/[^\\s"'<>\\\\]*)`, 'g'));
  const attributes = text.matchAll(/(?:href|src|url|action)="(\/(?!\/)[^"]*)"/gi);
  const sets = [...text.matchAll(/srcset="([^"]*)"/gi)].flatMap(([, set = '']) =>
    set.split(',').map((one) => one.trim().split(' ')[0] ?? ''),
  );
  const found = [
    ...[...absolute, ...attributes].map(([, path = '']) => path),
    ...sets,
    headers.location ?? '',
  ];
  return [...new Set(found.map((path) => path.replaceAll('&amp;', '&').split('#')[0] ?? ''))].filter((path) =>
    path.startsWith('/'),
  );
}
