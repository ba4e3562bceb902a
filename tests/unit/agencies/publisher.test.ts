import { describe, expect, it } from 'vitest';
import { boXayDung } from '../../../src/agencies/boXayDung';
import { toPublisher } from '../../../src/agencies/publisher';
import { agencyProfiles } from '../../../src/agencies/registry';

const logo = { path: '/brand/logo.0a1b2c3d.svg', width: 48, height: 48 };

describe('toPublisher', () => {
  it('names the agency, its portal and the sign as it is served', () => {
    expect(toPublisher(boXayDung, logo)).toEqual({
      code: 'bo-xay-dung',
      name: { vi: 'Bộ Xây dựng', en: 'Ministry of Construction' },
      url: 'https://moc.gov.vn',
      email: 'chuyenmuc@moc.gov.vn',
      logo,
    });
  });

  it('prefers the identifier of QĐ 20/2020/QĐ-TTg where it is known', () => {
    expect(toPublisher({ ...boXayDung, agencyCode: 'G99' }, logo).code).toBe('G99');
  });

  it('refuses a profile that cannot be reached by e-mail', () => {
    expect(() => toPublisher({ ...boXayDung, contacts: [] }, logo)).toThrow('bo-xay-dung');
  });

  it.each(agencyProfiles)('gives $id an address under its own domain', (profile) => {
    expect(toPublisher(profile, logo).email.endsWith(`@${profile.tagAuthority}`)).toBe(true);
  });
});
