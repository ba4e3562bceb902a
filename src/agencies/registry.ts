import type { AgencyProfile } from './agencyProfile';
import { boXayDung } from './boXayDung';
import { xaHoangVanThu } from './xaHoangVanThu';

/** Every agency this code base can run for. A new one is a profile file and a line here. */
export const agencyProfiles: readonly AgencyProfile[] = [boXayDung, xaHoangVanThu];

/** The profile with this id, or undefined when there is none. */
export function findAgency(id: string): AgencyProfile | undefined {
  return agencyProfiles.find((profile) => profile.id === id);
}
