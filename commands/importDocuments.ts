import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { getPayload } from 'payload';
import config from '../payload.config';
import {
  importableExtensions,
  importDocument,
  type ImportOutcome,
} from '../src/adapters/importing/importDocuments';

const usage =
  'Cách dùng: npm run import:documents -- <thư mục | tệp .txt, .pdf, .docx> / a folder or files to import';

/** What became of a file, in one line. */
function describe(outcome: ImportOutcome): string {
  switch (outcome.status) {
    case 'known':
      return `đã có trong tòa soạn / known already: ${outcome.headline}`;
    case 'refused':
      return `bị từ chối / refused: ${outcome.reason}`;
    case 'imported': {
      const { verdict, samples, headline } = outcome;
      if (verdict === 'damaged')
        return `bản nháp, CHỮ HỎNG do quét ảnh, chưa đăng được / draft, text damaged by scanning (${samples.join(', ')}): ${headline}`;
      if (verdict === 'empty')
        return `bản nháp, CHƯA CÓ CHỮ, chưa đăng được / draft without text, perhaps a scan: ${headline}`;
      return `bản nháp / draft: ${headline}`;
    }
  }
}

async function filesIn(given: string): Promise<string[]> {
  if (!(await stat(given)).isDirectory()) return [given];
  const names = (await readdir(given)).sort();
  return names
    .filter((name) => importableExtensions.includes(path.extname(name).toLowerCase()))
    .map((name) => path.join(given, name));
}

/** `npm run import:documents -- <folder or files>`: official documents become drafts; exits 1 if any was refused. */
async function main(): Promise<number> {
  const given = process.argv.slice(3);
  if (given.length === 0) {
    console.error(usage);
    return 1;
  }
  const files = (await Promise.all(given.map(filesIn))).flat();
  const payload = await getPayload({ config });
  let refused = 0;
  for (const file of files) {
    const outcome = await importDocument(payload, path.resolve(file));
    if (outcome.status === 'refused') refused += 1;
    console.log(`${path.basename(file)}  ${describe(outcome)}`);
  }
  console.log(`${files.length} tệp đã đọc / files read, ${refused} bị từ chối / refused.`);
  await payload.destroy();
  return refused === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
