import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { checkerJar, findJava } from './java.mjs';

const reportShape = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/** What the checker has to say about a document: an error or a warning. */
export interface MarkupComplaint {
  page: string;
  message: string;
  /** The markup it is about. */
  extract: string;
}

/** Errors and warnings of the Nu HTML checker for documents by name; Java starts once for all of them. */
export async function checkMarkup(documents: ReadonlyMap<string, string>): Promise<MarkupComplaint[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nq57-markup-'));
  try {
    const names = new Map<string, string>();
    for (const [page, html] of documents) {
      const file = path.join(folder, `${names.size + 1}.html`);
      names.set(`file:${file}`, page);
      await writeFile(file, html);
    }
    const files = [...names.keys()].map((url) => url.slice('file:'.length));
    const { stdout } = await promisify(execFile)(
      await findJava(),
      ['-Xss2m', '-jar', checkerJar, '--format', 'json', '--stdout', '--exit-zero-always', ...files],
      { maxBuffer: 100 * 1024 * 1024 },
    );
    return reportShape
      .parse(JSON.parse(stdout))
      .messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning')
      .map(({ url = '', message, extract = '' }) => ({ page: names.get(url) ?? url, message, extract }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
