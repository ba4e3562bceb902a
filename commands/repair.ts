import { getPayload } from 'payload';
import config from '../payload.config';
import { repair, type Difference } from '../src/adapters/payload/repair';

const words: Record<Difference['problem'], string> = {
  changed: 'nội dung đã đăng khác phiên bản gốc / differs from its version',
  documentMissing: 'bài gốc không còn / the document is gone',
  unnumbered: 'chưa có số thứ tự / has no number yet',
  notPublished: 'bài ghi là đã đăng nhưng không có trên chuyên mục / says published, but is not out',
};

/** `npm run repair` prints what differs and exits 1 if anything does; `npm run repair -- --fix` puts it right. */
async function main(): Promise<number> {
  const mend = process.argv.includes('--fix');
  const payload = await getPayload({ config });
  const { checked, differences } = await repair(payload, { mend });
  for (const { shortId, locale, problem, headline } of differences) {
    console.log(`${shortId}:${locale}  ${words[problem]}  ${headline}`);
  }
  const outcome = mend ? 'đã sửa / mended' : 'khác biệt / differences';
  console.log(`${checked} mục đã kiểm tra / rows checked, ${differences.length} ${outcome}.`);
  await payload.destroy();
  return mend || differences.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
