import { describe, expect, it } from 'vitest';
import type { ColourTokens } from '../../../src/agencies/agencyProfile';
import { contrastRatio } from '../../../src/agencies/contrast';
import { highContrast } from '../../../src/agencies/highContrast';
import { agencyProfiles } from '../../../src/agencies/registry';

const textTokens = ['text', 'mutedText', 'main', 'accentText'] as const;

const schemes = agencyProfiles.flatMap((profile) =>
  (['light', 'dark'] as const).map((scheme) => ({
    title: `${profile.id}, ${scheme}`,
    colours: profile.colours[scheme],
  })),
);

describe('contrastRatio', () => {
  it.each([
    { first: '#000000', second: '#FFFFFF', ratio: 21 },
    { first: '#777777', second: '#FFFFFF', ratio: 4.48 },
    { first: '#FFFFFF', second: '#767676', ratio: 4.54 },
    { first: '#0B4A82', second: '#0B4A82', ratio: 1 },
  ])('finds $ratio between $first and $second', ({ first, second, ratio }) => {
    expect(contrastRatio(first, second)).toBeCloseTo(ratio, 2);
  });
});

describe.each(schemes)('colours of $title', ({ colours }: { colours: ColourTokens }) => {
  it('are all written as #RRGGBB', () => {
    for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
  });

  it.each(textTokens)('keep %s readable on ground and surface', (token) => {
    expect(contrastRatio(colours[token], colours.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(colours[token], colours.surface)).toBeGreaterThanOrEqual(4.5);
  });

  it('keep text on the main colour readable', () => {
    expect(contrastRatio(colours.onMain, colours.main)).toBeGreaterThanOrEqual(4.5);
  });

  it('let the accent be seen on the ground', () => {
    expect(contrastRatio(colours.accent, colours.ground)).toBeGreaterThanOrEqual(3);
  });

  it('never use pure black or white as ground', () => {
    expect(['#000000', '#FFFFFF']).not.toContain(colours.ground);
  });
});

describe.each(schemes)('high contrast of $title', ({ colours }: { colours: ColourTokens }) => {
  const strong = highContrast(colours);

  it.each([...textTokens, 'accent'] as const)('brings %s to 7 : 1 on ground and surface', (token) => {
    expect(contrastRatio(strong[token], strong.ground)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(strong[token], strong.surface)).toBeGreaterThanOrEqual(7);
  });

  it('brings text on the main colour to 7 : 1', () => {
    expect(contrastRatio(strong.onMain, strong.main)).toBeGreaterThanOrEqual(7);
  });

  it('lets lines and the focus be seen', () => {
    expect(contrastRatio(strong.line, strong.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(strong.accent, strong.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the scheme: light stays light', () => {
    expect(contrastRatio(strong.ground, colours.ground)).toBeLessThan(2);
  });
});
