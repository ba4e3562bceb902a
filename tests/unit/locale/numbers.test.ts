import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatYears } from '../../../src/locale/numbers';

describe('numbers on pages', () => {
  it('groups thousands and marks decimals as each language does', () => {
    expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  });

  it('writes percentages without a space', () => {
    expect(formatPercent(80, 'vi')).toBe('80%');
    expect(formatPercent(12.5, 'vi')).toBe('12,5%');
  });

  it('writes one year or a range of years', () => {
    expect(formatYears(2030, 2030)).toBe('2030');
    expect(formatYears(2027, 2028)).toBe('2027–2028');
  });
});
