import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chartFiles } from '../../../../src/adapters/charts/chartFiles';
import { findAgency } from '../../../../src/agencies/registry';
import type { Chart } from '../../../../src/content/chart';

const profile = findAgency('bo-xay-dung');
if (!profile) throw new Error('The ministry has a profile.');

const chart: Chart = {
  type: 'bar',
  title: 'Tỷ lệ nhiệm vụ được truyền thông',
  unit: '%',
  categories: ['Năm 2029', 'Năm 2030'],
  series: [{ name: 'Tỷ lệ', values: [80, 100] }],
  description: 'Từ 80% lên 100%.',
  source: 'Kế hoạch của Bộ',
};

let mediaDir: string;

beforeAll(() => {
  mediaDir = mkdtempSync(path.join(tmpdir(), 'nq57-charts-'));
});

afterAll(() => rmSync(mediaDir, { recursive: true }));

const drawn = () => chartFiles(chart, 'vi', { profile, mediaDir });
const inMedia = (file: string) => path.join(mediaDir, file.replace('/media/', ''));

it('is drawn once by all who ask at the same time, and found by who asks later', async () => {
  const [first, second] = await Promise.all([drawn(), drawn()]);
  expect(second).toBe(first);
  const written = statSync(inMedia(first.wide.path));
  expect(written.size).toBe(first.wide.byteLength);
  expect(await drawn()).toEqual(first);
  expect(statSync(inMedia(first.wide.path)).mtimeMs).toBe(written.mtimeMs);
});

it('is drawn again when its record was lost or left empty', async () => {
  const before = await drawn();
  const record = path.join(mediaDir, before.picture.mediaId, 'drawing.json');
  writeFileSync(record, '');
  expect(await drawn()).toEqual(before);
  expect(statSync(record).size).toBeGreaterThan(0);
  rmSync(path.join(mediaDir, before.picture.mediaId), { recursive: true });
  expect(await drawn()).toEqual(before);
  expect(readdirSync(path.join(mediaDir, before.picture.mediaId))).toContain('drawing.json');
});
