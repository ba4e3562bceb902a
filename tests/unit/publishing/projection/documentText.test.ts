import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/content/blocks';
import { bodyText, inlineText } from '../../../../src/content/bodyText';
import { documentBlocks } from '../../../../src/publishing/projection/documentText';

const source = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/sources/${name}.txt`, import.meta.url), 'utf8');

const headings = (blocks: Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'heading'
      ? [`${block.level} ${inlineText(block.children).replaceAll('\u00a0', ' ')}`]
      : [],
  );

const words = (blocks: Block[]): string[] => bodyText(blocks).split('\n');

describe('documentBlocks', () => {
  it('finds the parts of the plan of the commune', () => {
    expect(headings(documentBlocks(source('xa-hoang-van-thu')))).toEqual([
      '2 I. MỤC ĐÍCH, YÊU CẦU',
      '2 II. MỤC TIÊU CHƯƠNG TRÌNH',
      '3 1. Mục tiêu chung',
      '3 2. Mục tiêu cụ thể',
      '4 a) Năm 2025',
      '4 b) Năm 2026',
      '4 c) Năm 2027',
      '4 d) Năm 2028 đến năm 2030',
      '2 III. NHIỆM VỤ VÀ GIẢI PHÁP',
      '2 IV. KINH PHÍ',
      '2 V. TỔ CHỨC THỰC HIỆN',
      '3 1. Phòng Văn hóa - Xã hội xã',
      '3 2. Các phòng chuyên môn, đơn vị thuộc UBND xã',
      '3 3. Các trường học trên địa bàn xã',
      '3 4. Các thôn trên địa bàn xã',
    ]);
  });

  it('gives each article of a decision a heading and keeps its sentence', () => {
    const blocks = documentBlocks(
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nĐiều 2. Hiệu lực thi hành',
    );
    expect(headings(blocks)).toEqual(['3 Điều 1', '3 Điều 2. Hiệu lực thi hành']);
    expect(words(blocks)).toContain('Ban hành kèm theo Quyết định này Kế hoạch.');
  });

  it('joins what the edge of a page broke, numbers of documents without a space', () => {
    const text = 'thực hiện Nghị quyết số 57-\nNQ/TW và Nghị quyết số 71/NQ-\n\n12\n\nCP của Chính phủ.';
    expect(words(documentBlocks(text))).toEqual([
      'thực hiện Nghị quyết số 57-NQ/TW và Nghị quyết số 71/NQ-CP của Chính phủ.',
    ]);
  });

  it('joins a dash between words that the edge of a page parted', () => {
    expect(words(documentBlocks('hợp tác công\n- tư nhằm huy động nguồn lực.'))).toEqual([
      'hợp tác công - tư nhằm huy động nguồn lực.',
    ]);
  });

  it('makes one list of the points with a dash', () => {
    const [block, after] = documentBlocks('- Một việc;\n- Hai\nviệc.\nMột đoạn khác.');
    expect(block).toMatchObject({ type: 'list', ordered: false, items: [{}, {}] });
    expect(words(block ? [block] : [])).toEqual(['Một việc;', 'Hai việc.']);
    expect(after?.type).toBe('paragraph');
  });

  it('loses no word of a source but page numbers and dashes', () => {
    const text = source('quyet-dinh-1169');
    const letters = (value: string) => value.normalize('NFC').replace(/[^\p{L}]/gu, '');
    expect(letters(bodyText(documentBlocks(text)))).toBe(letters(text));
  });

  it('makes nothing of nothing', () => {
    expect(documentBlocks(' \n\n 3 \n')).toEqual([]);
  });
});
