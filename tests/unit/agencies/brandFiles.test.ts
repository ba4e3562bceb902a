import { describe, expect, it } from 'vitest';
import { boXayDung } from '../../../src/agencies/boXayDung';
import { brandFiles, themeCss } from '../../../src/agencies/brandFiles';
import { agencyProfiles } from '../../../src/agencies/registry';

const light =
  'color-scheme:light;--ground:#FCFBF8;--text:#1A2027;--muted-text:#525C66;--main:#0B4A82;' +
  '--on-main:#FFFFFF;--accent:#B5532A;--accent-text:#A0451F;--line:#D3DAE0;--surface:#F1F3F4';
const dark =
  'color-scheme:dark;--ground:#14161A;--text:#E9ECEF;--muted-text:#A9B3BD;--main:#8ABCEB;' +
  '--on-main:#0C1B29;--accent:#D9794E;--accent-text:#EC9B75;--line:#343D47;--surface:#1C2127';

describe('themeCss', () => {
  it('follows the device and lets the reader choose otherwise', () => {
    expect(themeCss(boXayDung)).toBe(
      `:root{${light}}\n@media (prefers-color-scheme: dark){:root{${dark}}}\n` +
        `:root[data-theme='light']{${light}}\n:root[data-theme='dark']{${dark}}\n`,
    );
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
