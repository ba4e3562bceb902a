import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocumentCard } from '../../../src/publishing/documentCard';

const source = (name: string): string =>
  readFileSync(new URL(`../../fixtures/sources/${name}.txt`, import.meta.url), 'utf8');

const plan = `ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH QUẢNG NGÃI                       Độc lập - Tự do - Hạnh phúc

Số: 58/KH-UBND                   Quảng Ngãi, ngày 10 tháng 10 năm 2025

KẾ HOẠCH
Triển khai thực hiện Chương trình truyền thông

Căn cứ Quyết định số 1169/QĐ-TTg ngày 16/6/2025 của Thủ tướng Chính phủ phê duyệt Chương trình;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Thị Bình`;

describe('readDocumentCard', () => {
  it('reads letterhead in two columns, title, grounds and signature', () => {
    expect(readDocumentCard(plan)).toEqual({
      type: 'plan',
      number: '58/KH-UBND',
      issuedOn: '2025-10-10',
      issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
      issuerLevel: 'province',
      signer: 'Trần Thị Bình',
      signerTitle: 'Phó Chủ tịch',
      subject: 'Triển khai thực hiện Chương trình truyền thông',
      bases: [
        {
          number: '1169/QĐ-TTg',
          citation: 'Quyết định số 1169/QĐ-TTg ngày 16/6/2025 của Thủ tướng Chính phủ',
        },
      ],
    });
  });

  it.each([
    ['Số: 33/2025/NĐ-CP', 'NGHỊ ĐỊNH', '33/2025/NĐ-CP', 'decree'],
    ['Số 57-NQ/TW', 'NGHỊ QUYẾT', '57-NQ/TW', 'resolution'],
    ['Số: 462/QĐ-BXD', 'QUYẾT ĐỊNH', '462/QĐ-BXD', 'decision'],
    ['Số: 12/CT-TTg', 'CHỈ THỊ', '12/CT-TTg', 'directive'],
    ['Số: 22/2025/TT-BKHCN', 'THÔNG TƯ', '22/2025/TT-BKHCN', 'circular'],
  ])('knows %s for its number and %s for its type', (line, title, number, type) => {
    expect(readDocumentCard(`${line}\n${title}\nvề một việc\nCăn cứ`)).toMatchObject({ number, type });
  });

  it('never takes a number or a date of the grounds for its own', () => {
    const card = readDocumentCard(source('quyet-dinh-1169'));
    expect(card.number).toBeUndefined();
    expect(card.issuedOn).toBeUndefined();
    expect(card.subject).toMatch(/^Phê duyệt Chương trình “Đẩy mạnh truyền thông .+ đến năm 2030”$/);
    expect(card.bases.map(({ number }) => number)).toEqual(['57-NQ/TW', '71/NQ-CP']);
  });

  it('leaves open what a text does not say', () => {
    expect(readDocumentCard('Một đoạn văn bất kỳ.')).toEqual({
      type: undefined,
      number: undefined,
      issuedOn: undefined,
      issuer: undefined,
      issuerLevel: undefined,
      subject: undefined,
      bases: [],
    });
  });
});
