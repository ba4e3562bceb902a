import { describe, expect, it } from 'vitest';
import { boXayDung } from '../../../src/agencies/boXayDung';
import { brandFiles, themeCss } from '../../../src/agencies/brandFiles';
import { agencyProfiles } from '../../../src/agencies/registry';

/** Custom properties of the rule with exactly this selector, within `media` where given. */
function rule(css: string, selector: string, ...media: string[]): Record<string, string> {
  const lines = css.split('\n');
  const inContrast = (index: number) =>
    lines.lastIndexOf('@media (prefers-contrast: more){', index) > lines.lastIndexOf('}', index - 1);
  const dark = '@media (prefers-color-scheme: dark){';
  const wanted = media.includes('dark') ? `${dark}${selector}{` : `${selector}{`;
  const found = lines.filter(
    (line, index) => line.startsWith(wanted) && inContrast(index) === media.includes('more contrast'),
  );
  expect(found).toHaveLength(1);
  const declarations = found[0]?.slice(wanted.length).replace(/}+$/, '').split(';') ?? [];
  return Object.fromEntries(
    declarations.map((declaration): [string, string] => {
      const [name = '', value = ''] = declaration.split(':');
      return [name, value];
    }),
  );
}

const css = themeCss(boXayDung);
const light = { 'color-scheme': 'light', '--ground': '#FCFBF8', '--main': '#0B4A82', '--surface': '#F1F3F4' };
const dark = { 'color-scheme': 'dark', '--ground': '#14161A', '--main': '#8ABCEB', '--surface': '#1C2127' };
const strongLight = { 'color-scheme': 'light', '--ground': '#FFFFFF', '--text': '#000000' };
const strongDark = { 'color-scheme': 'dark', '--ground': '#000000', '--text': '#FFFFFF' };

describe('themeCss', () => {
  it('names every colour of the profile', () => {
    expect(rule(css, ':root')).toEqual({
      'color-scheme': 'light',
      '--ground': '#FCFBF8',
      '--text': '#1A2027',
      '--muted-text': '#525C66',
      '--main': '#0B4A82',
      '--on-main': '#FFFFFF',
      '--accent': '#B5532A',
      '--accent-text': '#A0451F',
      '--line': '#D3DAE0',
      '--surface': '#F1F3F4',
    });
  });

  it('follows the device and lets the reader choose otherwise, in both directions', () => {
    expect(rule(css, ':root', 'dark')).toMatchObject(dark);
    expect(rule(css, ":root[data-theme='light']")).toMatchObject(light);
    expect(rule(css, ":root[data-theme='dark']")).toMatchObject(dark);
  });

  it.each([
    { contrast: 'the device', root: ':root', media: ['more contrast'] },
    { contrast: 'the reader', root: "html[data-contrast='high']", media: [] },
  ])('has more contrast when $contrast asks for it, in every scheme', ({ root, media }) => {
    expect(rule(css, root, ...media)).toMatchObject(strongLight);
    expect(rule(css, root, 'dark', ...media)).toMatchObject(strongDark);
    expect(rule(css, `${root}[data-theme='light']`, ...media)).toMatchObject(strongLight);
    expect(rule(css, `${root}[data-theme='dark']`, ...media)).toMatchObject(strongDark);
  });
});

describe('brandFiles', () => {
  it('names each file by its content', () => {
    expect(brandFiles(boXayDung).map((file) => file.path.replace(/[0-9a-f]{8}/, 'HASH'))).toEqual([
      '/brand/theme.HASH.css',
      '/brand/logo.HASH.svg',
      '/brand/motif.HASH.svg',
      '/brand/icon.HASH.svg',
    ]);
  });

  it('serves style sheets and pictures under their own types', () => {
    expect(brandFiles(boXayDung).map((file) => file.contentType)).toEqual([
      'text/css; charset=utf-8',
      'image/svg+xml',
      'image/svg+xml',
      'image/svg+xml',
    ]);
  });

  it('changes the name of the theme, and of nothing else, when a colour changes', () => {
    const colours = { ...boXayDung.colours, light: { ...boXayDung.colours.light, main: '#0B4A83' } };
    const before = brandFiles(boXayDung).map((file) => file.path);
    const after = brandFiles({ ...boXayDung, colours }).map((file) => file.path);
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('gives no two agencies the same file', () => {
    const themes = agencyProfiles.map((profile) => brandFiles(profile)[0]?.path);
    expect(new Set(themes).size).toBe(agencyProfiles.length);
  });
});
