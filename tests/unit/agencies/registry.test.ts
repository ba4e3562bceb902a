import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import type { DayOfYear, Words } from '../../../src/agencies/agencyProfile';
import { agencyProfiles, findAgency } from '../../../src/agencies/registry';
import { itemKinds, sectionOfKind } from '../../../src/content/kinds';
import { locales } from '../../../src/content/locales';

const sections = itemKinds.map((kind) => sectionOfKind[kind]);

/** A day that exists in every year; 2025 has no 29 February. */
function isDayOfEveryYear({ day, month }: DayOfYear): boolean {
  const date = new Date(Date.UTC(2025, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Throws where the text is no well-formed XML. */
function elementNames(svg: string): string[] {
  const root = create(svg).root();
  const names = [root.node.nodeName];
  root.each((element) => names.push(element.node.nodeName), false, true);
  return names;
}

describe('agency registry', () => {
  it('gives every agency an id of its own', () => {
    const ids = agencyProfiles.map((profile) => profile.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('finds the ministry and the commune by id', () => {
    expect(findAgency('bo-xay-dung')?.name.vi).toBe('Bộ Xây dựng');
    expect(findAgency('xa-hoang-van-thu')?.shortName.vi).toBe('Xã Hoàng Văn Thụ');
  });

  it('answers undefined for an agency it does not know', () => {
    expect(findAgency('bo-khong-co')).toBeUndefined();
  });

  it('has an agency of every level of the state', () => {
    const levels = new Set(agencyProfiles.map(({ level }) => level));
    expect([...levels].sort()).toEqual(['commune', 'department', 'ministry', 'national', 'province']);
  });

  it.each([
    { id: 'quoc-gia', reports: ['20/6 20/12'], monthly: [20] },
    { id: 'bo-xay-dung', reports: ['20/6 20/12', '20/6 20/12'], monthly: [] },
    { id: 'dong-thap', reports: ['20/6 20/12', '20/6 20/12'], monthly: [20] },
    { id: 'so-khcn-quang-ngai', reports: ['10/6 15/12', '20/6 20/12'], monthly: [] },
    { id: 'xa-hoang-van-thu', reports: ['5/6 5/12'], monthly: [] },
  ])('keeps the days that the plan of $id lays down', ({ id, reports, monthly }) => {
    const profile = findAgency(id);
    const days = profile?.reportDeadlines.map(({ before }) =>
      before.map(({ day, month }) => `${day}/${month}`).join(' '),
    );
    expect(days).toEqual(reports);
    expect(profile?.monthlyDeadlines.map(({ dayOfMonth }) => dayOfMonth)).toEqual(monthly);
  });

  it.each([
    {
      id: 'quoc-gia',
      figures: { 2025: [100, 100, 100], 2026: [100, 1, 1, 1, 1], 2027: [3], 2030: [100, 80, 70] },
    },
    { id: 'bo-xay-dung', figures: { 2025: [100], 2028: [50], 2029: [80], 2030: [100, 80, 70] } },
    {
      id: 'dong-thap',
      figures: { 2025: [100, 100, 100], 2026: [100, 1, 1, 1, 1], 2027: [3], 2030: [100, 80, 70] },
    },
    { id: 'so-khcn-quang-ngai', figures: { 2025: [100, 100], 2027: [1], 2030: [100, 80, 70] } },
    { id: 'xa-hoang-van-thu', figures: { 2025: [100], 2026: [100], 2030: [100, 80] } },
  ])('keeps the figures that the plan of $id names, year by year', ({ id, figures }) => {
    const byYear: Record<number, number[]> = {};
    for (const { toYear, value } of findAgency(id)?.targets ?? []) (byYear[toYear] ??= []).push(value);
    expect(byYear).toEqual(figures);
  });
});

describe.each(agencyProfiles)('profile $id', (profile) => {
  it('says every word in both languages', () => {
    const words: (Words | undefined)[] = [
      profile.name,
      profile.shortName,
      profile.parent,
      profile.operator,
      ...profile.contacts.flatMap((contact) => [contact.name, contact.address]),
      ...profile.channels.map((channel) => channel.name),
      ...profile.reportDeadlines.map((deadline) => deadline.name),
      ...profile.monthlyDeadlines.map((deadline) => deadline.name),
      ...profile.targets.map((target) => target.name),
      ...profile.observanceDays.map((day) => day.name),
      ...profile.legalBases.flatMap((basis) => [basis.issuer, basis.title]),
    ];
    for (const word of words.filter((entry) => entry !== undefined)) {
      for (const locale of locales) expect(word[locale].trim()).not.toBe('');
      expect(word.vi.normalize('NFC')).toBe(word.vi);
    }
  });

  it('names addresses a reader can open', () => {
    expect(profile.portalUrl).toMatch(/^https:\/\/[a-z.]+\.gov\.vn$/);
    expect(profile.tagAuthority).toMatch(/^[a-z.]+\.gov\.vn$/);
    for (const channel of profile.channels) if (channel.url) expect(channel.url).toMatch(/^https:\/\//);
  });

  it('is published in Vietnamese and shows only sections that exist', () => {
    expect(profile.languages).toContain('vi');
    expect(profile.sections).not.toEqual([]);
    for (const section of profile.sections) expect(sections).toContain(section);
  });

  it('has deadlines on days of every year, each with its basis', () => {
    expect(profile.reportDeadlines).not.toEqual([]);
    for (const deadline of profile.reportDeadlines) {
      expect(deadline.basis).not.toBe('');
      expect(deadline.before.filter(isDayOfEveryYear)).toEqual(deadline.before);
    }
    for (const { dayOfMonth } of profile.monthlyDeadlines) {
      expect(dayOfMonth).toBeGreaterThanOrEqual(1);
      expect(dayOfMonth).toBeLessThanOrEqual(28);
    }
  });

  it('has targets in order of years, with shares between 0 and 100', () => {
    const years = profile.targets.map((target) => target.toYear);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    for (const target of profile.targets) {
      expect(target.fromYear).toBeLessThanOrEqual(target.toYear);
      expect(target.value).toBeGreaterThan(0);
      if (target.unit === '%') expect(target.value).toBeLessThanOrEqual(100);
      expect(target.basis).not.toBe('');
    }
  });

  it('observes the three days of the programme', () => {
    const days = profile.observanceDays.map(({ day, month }) => `${day}/${month}`);
    expect(days).toEqual(expect.arrayContaining(['18/5', '1/10', '10/10']));
    expect(profile.observanceDays.every(isDayOfEveryYear)).toBe(true);
  });

  it('rests on the resolution and the programme', () => {
    const numbers = profile.legalBases.map((basis) => basis.number);
    expect(numbers).toEqual(expect.arrayContaining(['57-NQ/TW', '1169/QĐ-TTg']));
    for (const basis of profile.legalBases) expect(basis.issued).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  });

  it.each(['logo', 'motif'] as const)('has a %s that is plain, self-contained SVG', (sign) => {
    const { svg, width, height } = profile[sign];
    expect(elementNames(svg).filter((name) => !['svg', 'g', 'path'].includes(name))).toEqual([]);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|url\(|\son\w+=/i);
    expect(svg.length).toBeLessThan(2000);
  });

  it('has a square sign, which serves as icon', () => {
    expect(profile.logo.width).toBe(profile.logo.height);
  });
});
