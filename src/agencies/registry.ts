import type { AgencyProfile } from './agencyProfile';
import { boXayDung } from './boXayDung';
import { dongThap } from './dongThap';
import { quocGia } from './quocGia';
import { soKhcnQuangNgai } from './soKhcnQuangNgai';
import { xaHoangVanThu } from './xaHoangVanThu';

/** Every agency this code base can run for, the highest level first. A new one is a profile file and a line here. */
export const agencyProfiles: readonly AgencyProfile[] = [
  quocGia,
  boXayDung,
  dongThap,
  soKhcnQuangNgai,
  xaHoangVanThu,
];

/** The profile with this id, or undefined when there is none. */
export function findAgency(id: string): AgencyProfile | undefined {
  return agencyProfiles.find((profile) => profile.id === id);
}
