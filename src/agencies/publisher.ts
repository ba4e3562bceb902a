import type { Publisher } from '../content/site';
import type { AgencyProfile } from './agencyProfile';

/** The agency as outputs name it; `logo` says where the sign is served. */
export function toPublisher(profile: AgencyProfile, logo: Publisher['logo']): Publisher {
  return {
    code: profile.agencyCode ?? profile.id,
    name: profile.name,
    url: profile.portalUrl,
    email: contactEmail(profile),
    logo,
  };
}

/** Feeds must name a way to reach the publisher, so a profile without one is a programmer's mistake. */
function contactEmail(profile: AgencyProfile): string {
  const email = profile.contacts.find((contact) => contact.email !== undefined)?.email;
  if (email === undefined)
    throw new Error(`Agency profile ${profile.id} has no contact with an e-mail address`);
  return email;
}
