import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const name = '{ vi: Tên, en: Name }';

/** A small seed in which everything fits together. */
const goodSeed: Readonly<Record<string, string>> = {
  'topics.yaml': `- { slug: chu-de, name: ${name}, description: ${name} }\n`,
  'units.yaml': `- { slug: don-vi, name: ${name}, description: ${name} }\n`,
  'site.yaml': `title: ${name}\ntagline: ${name}\nintroduction: ${name}\nlead: bai-hai\n`,
  'pictures.yaml': `- name: hinh\n  alt: ${name}\n  caption: ${name}\n  credit: Ban biên tập\n  license: CC BY 4.0\n  drawing: { type: flow, title: Hình }\n`,
  'pictures/hinh.webp': 'picture',
  'news/01-bai-mot.md': article({ key: 'bai-mot', publishedAt: '2026-02-01T08:00:00+07:00' }),
  'news/01-bai-mot.en.md':
    '---\nheadline: First\nsummary: In short.\nkeywords: [one]\n---\n\nSee [two](item:bai-hai).\n',
  'news/02-bai-hai.md': article({ key: 'bai-hai', publishedAt: '2026-01-01T08:00:00+07:00' }),
};

/** An article's file; fields given as they stand in YAML, undefined leaves one out. */
export function article(changes: Record<string, string | undefined>, markdown = 'Nội dung.\n'): string {
  const fields: Record<string, string | undefined> = {
    key: 'bai',
    genre: 'news',
    headline: `Bài ${changes.key ?? 'bai'}`,
    summary: 'Tóm tắt.',
    source: '{ name: Kế hoạch, url: https://example.org/ke-hoach }',
    picture: 'hinh',
    topics: '[chu-de]',
    unit: 'don-vi',
    audiences: '[nguoi-dan]',
    publishedAt: '2026-01-01T08:00:00+07:00',
    ...changes,
  };
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${markdown}`;
}

/** Writes a seed `seed/co-quan` that lasts as long as the test. @returns the seed directory. */
export async function seedFolder(changes: Record<string, string | undefined> = {}): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'nq57-seed-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...goodSeed, ...changes })) {
    if (text === undefined) continue;
    const target = path.join(root, 'seed', 'co-quan', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return path.join(root, 'seed');
}
