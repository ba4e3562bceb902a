import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { importDocument } from '../../src/adapters/importing/importDocuments';
import { storeOf } from '../../src/adapters/payload/installation';
import { startCms, type Cms } from '../support/cms';
import { topic } from '../support/newsroom';

let cms: Cms;
let folder: string;

beforeAll(async () => {
  cms = await startCms();
  folder = await mkdtemp(path.join(tmpdir(), 'nq57-import-'));
});

afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
});

const source = (name: string) => fileURLToPath(new URL(`../fixtures/sources/${name}.txt`, import.meta.url));

async function imported(name: string) {
  const outcome = await importDocument(cms.payload, source(name));
  if (outcome.status !== 'imported') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  const draft = await cms.payload.findByID({
    collection: 'documents',
    id: outcome.documentId,
    locale: 'vi',
    draft: true,
    depth: 0,
    overrideAccess: true,
  });
  return { outcome, draft };
}

async function written(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

const countOf = async () =>
  (await cms.payload.count({ collection: 'documents', overrideAccess: true })).totalDocs;

describe('the plans', () => {
  it.each([
    ['bo-xay-dung', 'Bộ trưởng Bộ Xây dựng', 'Nguyễn Việt Hùng', 'decision', 'ministry'],
    ['quyet-dinh-1169', 'Thủ tướng Chính phủ', 'Nguyễn Chí Dũng', 'decision', 'national'],
    ['so-khcn-quang-ngai', 'Sở Khoa học và Công nghệ', 'Phan Văn Hiếu', 'plan', 'department'],
    ['xa-hoang-van-thu', 'Ủy ban nhân dân xã Hoàng Văn Thụ', 'Hứa Quỳnh Nga', 'plan', 'commune'],
  ])('reads the card of %s into a draft that nobody sees', async (name, issuer, signer, type, level) => {
    const { outcome, draft } = await imported(name);
    expect(outcome.verdict).toBe('clean');
    expect(draft).toMatchObject({
      _status: 'draft',
      issuer,
      signer,
      type,
      issuerLevel: level,
      textVerdict: 'clean',
    });
    expect(await (await storeOf(cms.payload)).find('vi', draft.shortId ?? '')).toBeUndefined();
  });

  it('takes the month where the copy of the ministry leaves number and day blank, and its five grounds', async () => {
    const [draft] = (
      await cms.payload.find({
        collection: 'documents',
        where: { issuer: { equals: 'Bộ trưởng Bộ Xây dựng' } },
        locale: 'vi',
        depth: 0,
        draft: true,
        overrideAccess: true,
      })
    ).docs;
    expect(draft).toMatchObject({ issuedPrecision: 'month', signerTitle: 'Thứ trưởng' });
    expect(draft?.issuedOn).toMatch(/^2025-12-01/);
    expect(draft?.number ?? null).toBeNull();
    expect(draft?.relations?.map(({ type, citation }) => `${type}: ${citation}`)).toEqual([
      'basedOn: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
      'basedOn: Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ',
      'basedOn: Nghị định số 33/2025/NĐ-CP ngày 25/02/2025 của Chính phủ',
      'basedOn: Quyết định số 1169/QĐ-TTg ngày 16/6/2025 của Thủ tướng Chính phủ',
      'basedOn: Quyết định 462/QĐ-BXD ngày 21/4/2025 của Bộ trưởng Bộ Xây dựng',
    ]);
  });

  it('flags the scan, reads no card out of it, and publishing refuses it with the words that show why', async () => {
    const { outcome, draft } = await imported('dong-thap');
    expect(outcome).toMatchObject({ verdict: 'damaged', headline: 'dong-thap' });
    expect(draft).toMatchObject({ _status: 'draft', textVerdict: 'damaged' });
    expect(draft.signer ?? null).toBeNull();
    const topicId = (await topic(cms.payload)).id;
    const publish = cms.payload.update({
      collection: 'documents',
      id: draft.id,
      data: {
        _status: 'published',
        number: '1/KH-UBND',
        issuer: 'Ủy ban nhân dân tỉnh Đồng Tháp',
        issuedOn: '2025-09-01T00:00:00.000Z',
        summary: 'Kế hoạch của tỉnh.',
        topics: [topicId],
        audiences: ['can-bo'],
      },
      locale: 'vi',
      overrideAccess: true,
    });
    await expect(publish).rejects.toMatchObject({
      data: { errors: [{ path: 'body', message: expect.stringContaining('bị hỏng do quét ảnh') as string }] },
    });
    expect(await (await storeOf(cms.payload)).find('vi', draft.shortId ?? '')).toBeUndefined();
  });

  it('imports nothing twice', async () => {
    const before = await countOf();
    expect(await importDocument(cms.payload, source('so-khcn-quang-ngai'))).toMatchObject({
      status: 'known',
    });
    expect(await countOf()).toBe(before);
  });
});

describe('a document with its letterhead', () => {
  it('brings number, day and issuer, and is linked from what names it', async () => {
    const head = [
      'ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỈNH QUẢNG NGÃI                       Độc lập - Tự do - Hạnh phúc',
      'Số: 58/KH-UBND                   Quảng Ngãi, ngày 10 tháng 10 năm 2025',
      'KẾ HOẠCH',
      'Triển khai thực hiện Chương trình truyền thông trên địa bàn tỉnh',
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện Chương trình truyền thông của cả tỉnh trong năm nay và các năm sau.',
    ];
    const outcome = await importDocument(cms.payload, await written('58.txt', head.join('\n')));
    if (outcome.status !== 'imported') throw new Error(JSON.stringify(outcome));
    expect(outcome.headline).toBe(
      'Kế hoạch 58/KH-UBND triển khai thực hiện Chương trình truyền thông trên địa bàn tỉnh',
    );
    const followUp = `KẾ HOẠCH\nTriển khai tại Sở\nThực hiện Kế hoạch số 58/KH-UBND ngày 10/10/2025 của Ủy ban nhân dân tỉnh về truyền thông, Sở Khoa học và Công nghệ ban hành Kế hoạch thực hiện như sau.`;
    const second = await importDocument(cms.payload, await written('so.txt', followUp));
    if (second.status !== 'imported') throw new Error(JSON.stringify(second));
    const draft = await cms.payload.findByID({
      collection: 'documents',
      id: second.documentId,
      draft: true,
      depth: 0,
      locale: 'vi',
      overrideAccess: true,
    });
    expect(draft.relations).toMatchObject([
      {
        type: 'basedOn',
        citation: 'Kế hoạch số 58/KH-UBND ngày 10/10/2025 của Ủy ban nhân dân tỉnh',
        document: outcome.documentId,
      },
    ]);
  });
});

describe('a number that was given twice', () => {
  const letter = (date: string) =>
    [
      'ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỈNH QUẢNG NGÃI                       Độc lập - Tự do - Hạnh phúc',
      `Số: 7/KH-UBND                   Quảng Ngãi, ${date}`,
      'KẾ HOẠCH',
      'Phổ cập kỹ năng số trên địa bàn tỉnh',
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch phổ cập kỹ năng số cho người dân trên địa bàn tỉnh trong năm.',
    ].join('\n');

  it('is another document on another day, and the same one on the same day', async () => {
    const first = await written('7-2024.txt', letter('ngày 05 tháng 01 năm 2024'));
    const next = await written('7-2025.txt', letter('ngày 06 tháng 01 năm 2025'));
    expect(await importDocument(cms.payload, first)).toMatchObject({ status: 'imported' });
    expect(await importDocument(cms.payload, next)).toMatchObject({ status: 'imported' });
    expect(await importDocument(cms.payload, first)).toMatchObject({ status: 'known' });
    expect(await importDocument(cms.payload, next)).toMatchObject({ status: 'known' });
  });

  it('is cited by its words alone: which of the two is meant is for an editor to say', async () => {
    const text =
      'KẾ HOẠCH\nMở lớp kỹ năng số tại Sở\nThực hiện Kế hoạch số 7/KH-UBND ngày 06/01/2025 của Ủy ban nhân dân tỉnh, Sở Khoa học và Công nghệ ban hành Kế hoạch mở lớp kỹ năng số như sau.';
    const outcome = await importDocument(cms.payload, await written('lop.txt', text));
    if (outcome.status !== 'imported') throw new Error(JSON.stringify(outcome));
    const { relations } = await cms.payload.findByID({
      collection: 'documents',
      id: outcome.documentId,
      draft: true,
      depth: 0,
      locale: 'vi',
      overrideAccess: true,
    });
    expect(relations?.map(({ document }) => document ?? null)).toEqual([null]);
    expect(relations?.[0]?.citation).toContain('7/KH-UBND ngày 06/01/2025');
  });
});

describe('what is marked secret', () => {
  it('is refused and leaves nothing behind', async () => {
    const before = await countOf();
    const file = await written('mat.txt', 'TỐI MẬT\n\nKẾ HOẠCH\nVề một việc\n');
    expect(await importDocument(cms.payload, file)).toMatchObject({ status: 'refused' });
    expect(await countOf()).toBe(before);
  });

  it('is not kept among the uploads either, whatever form it comes in', async () => {
    const archive = new ZipFile();
    const words = '<w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p>';
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const entries = {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${words}</w:body></w:document>`,
    };
    for (const [name, xml] of Object.entries(entries)) archive.addBuffer(Buffer.from(xml), name);
    archive.end();
    const file = path.join(folder, 'ke-hoach.docx');
    await writeFile(file, archive.outputStream);
    expect(await importDocument(cms.payload, file)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('mật') as string,
    });
    expect(await readdir(path.join(cms.mediaDir, 'incoming'))).toEqual([]);
  });
});

describe('a PDF', () => {
  it('is kept in the library of files and its text is the text of the document', async () => {
    const file = fileURLToPath(new URL('../fixtures/files/handbook.pdf', import.meta.url));
    const outcome = await importDocument(cms.payload, file);
    if (outcome.status !== 'imported') throw new Error(JSON.stringify(outcome));
    const draft = await cms.payload.findByID({
      collection: 'documents',
      id: outcome.documentId,
      draft: true,
      depth: 1,
      locale: 'vi',
      overrideAccess: true,
    });
    expect(draft.files).toMatchObject([{ file: { contentType: 'application/pdf' } }]);
    expect(draft.body ?? null).toBeNull();
  });
});
