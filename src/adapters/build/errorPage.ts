import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnv } from '../env';

/**
 * The page for a failure of our own, made at build time because nothing may be needed to show it: no database,
 * no rendering, no stylesheet that might be the thing that failed.
 */
export default async function writeErrorPage({ outDir }: { outDir: string }): Promise<void> {
  await writeFile(path.join(outDir, '500.html'), errorPage(readEnv().basePath));
}

function errorPage(basePath: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Trang tạm thời chưa mở được – Thực hiện Nghị quyết 57</title>
</head>
<body>
<main>
<h1>Trang tạm thời chưa mở được</h1>
<p>Lỗi ở phía hệ thống, không phải do bạn. Hãy tải lại sau ít phút hoặc <a href="${basePath || '/'}">về trang đầu chuyên mục</a>.</p>
<p lang="en">The page cannot be shown just now. The fault is ours: please reload in a few minutes, or <a href="${basePath}/en">go to the English home page</a>.</p>
</main>
</body>
</html>
`;
}
