import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankNames } from '../../../../src/adapters/files/blankNames';
import { examineFile, type FileFacts } from '../../../../src/adapters/files/examineFile';
import { openZip } from '../../../../src/adapters/files/zipArchive';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/files/${name}`, import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nq57-names-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function factsOf(file: string): Promise<FileFacts> {
  const facts = await examineFile(file, (await stat(file)).size);
  if ('code' in facts) throw new Error(`Refused: ${facts.code}`);
  return facts;
}

async function blanked(name: string): Promise<{ file: string; before: Buffer; after: Buffer }> {
  const file = path.join(folder, name);
  await copyFile(fixture(name), file);
  expect(await blankNames(file, await factsOf(file))).toBeUndefined();
  return { file, before: await readFile(fixture(name)), after: await readFile(file) };
}

/** "Nguyen Van Kiem Thu" as LibreOffice writes it into a PDF. */
const authorInPdf = Buffer.from('Nguyen Van Kiem Thu', 'utf16le').swap16().toString('hex').toUpperCase();

describe('the names in a file', () => {
  it('leave a film with the place where it was made; everything else stays where it was', async () => {
    const { file, before, after } = await blanked('clip.mp4');
    for (const told of ['Nguyen Van Kiem Thu', 'Lavf']) {
      expect(before.includes(told), told).toBe(true);
      expect(after.includes(told), told).toBe(false);
    }
    expect(after.byteLength).toBe(before.byteLength);
    const aside = expect.any(String) as string;
    expect(await factsOf(file)).toEqual({ ...(await factsOf(fixture('clip.mp4'))), aside });
    const media = before.indexOf('mdat');
    expect(after.subarray(media, media + 5_000).equals(before.subarray(media, media + 5_000))).toBe(true);
  });

  it('leave a PDF, which reads as before', async () => {
    const { file, before, after } = await blanked('handbook.pdf');
    expect(before.includes(authorInPdf)).toBe(true);
    expect(after.includes(authorInPdf)).toBe(false);
    expect(after.byteLength).toBe(before.byteLength);
    expect(await factsOf(file)).toEqual(await factsOf(fixture('handbook.pdf')));
  });

  it('leave a PDF that writes them in plain letters or in XMP', async () => {
    const file = path.join(folder, 'plain.pdf');
    const info = '1 0 obj\n<< /Author (Nguyen \\(Kiem\\) Thu) /Title (So tay) >>\nendobj\n';
    const other = '2 0 obj\n<< /Author (Tac gia cua mot trich dan) >>\nendobj\n';
    const xmp = '<dc:creator><rdf:Seq><rdf:li>Nguyen Kiem Thu</rdf:li></rdf:Seq></dc:creator>';
    await writeFile(file, `%PDF-1.7\n${info}${other}${xmp}\ntrailer << /Info 1 0 R >>\n`);
    await blankNames(file, { ...(await factsOf(fixture('handbook.pdf'))) });
    const after = await readFile(file, 'latin1');
    expect(after).toContain(`/Author (${' '.repeat(19)}) /Title (So tay)`);
    expect(after).toContain('/Author (Tac gia cua mot trich dan)');
    expect(after).toContain(`<rdf:li>${' '.repeat(15)}</rdf:li>`);
  });

  it('stay in what is signed', async () => {
    const file = path.join(folder, 'signed.pdf');
    await copyFile(fixture('handbook.pdf'), file);
    await blankNames(file, { ...(await factsOf(file)), isSigned: true });
    expect((await readFile(file)).equals(await readFile(fixture('handbook.pdf')))).toBe(true);
  });

  it('leave a document of an office program, which reads as before', async () => {
    const { file } = await blanked('handbook.docx');
    const core = async (name: string) => {
      const zip = await openZip(name);
      if ('code' in zip) throw new Error(zip.code);
      const xml = await zip.read('docProps/core.xml', 100_000);
      zip.close();
      return xml?.toString() ?? '';
    };
    expect(await core(fixture('handbook.docx'))).toContain('Nguyen Van Kiem Thu');
    expect(await core(file)).toContain('<dc:creator></dc:creator>');
    expect(await core(file)).toContain('<dc:title>');
    // The names themselves are among the properties.
    const aside = expect.any(String) as string;
    expect(await factsOf(file)).toEqual({ ...(await factsOf(fixture('handbook.docx'))), aside });
  });

  it('are not called damaged when the disk fails: that is for the log', async () => {
    const facts = await factsOf(fixture('handbook.docx'));
    const gone = path.join(folder, 'gone.docx');
    for (const contentType of [facts.contentType, 'application/pdf', 'video/mp4'] as const)
      await expect(blankNames(gone, { ...facts, contentType }), contentType).rejects.toThrow('ENOENT');
  });
});
