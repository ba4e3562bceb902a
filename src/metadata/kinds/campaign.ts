import type { CampaignDetails } from '../../content/details/campaign';
import { itemPath } from '../../content/permalink';
import { absoluteUrl } from '../../content/site';
import type { SchemaObject } from '../schemaObject';
import type { SchemaOfKind } from './schemaOfKind';

/** Where something happens that is held everywhere at once. */
const country = {
  '@type': 'Country',
  name: 'Việt Nam',
  address: { '@type': 'PostalAddress', addressCountry: 'VN' },
};

/** The page is an article; the day or campaign is an Event, with a Schedule where it comes back every year. */
export const campaignObject: SchemaOfKind<'campaign'> = (item, site) => {
  const { details } = item;
  const url = absoluteUrl(site, itemPath(item));
  const { publisher } = site;
  const organizer = {
    '@type': 'GovernmentOrganization',
    '@id': `${publisher.url}#organization`,
    name: publisher.name[item.locale],
    url: publisher.url,
  };
  return {
    '@type': 'Article',
    mainEntity: {
      '@type': 'Event',
      '@id': `${url}#event`,
      name: item.headline,
      description: item.summary,
      startDate: details.startsOn,
      endDate: details.endsOn,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: country,
      organizer,
      url,
      eventSchedule: details.isYearly ? yearlySchedule(details) : undefined,
      subEvent:
        details.activities.length > 0
          ? details.activities.map(({ on, title, place }) => ({
              '@type': 'Event',
              name: title,
              startDate: on,
              location: place ? { '@type': 'Place', name: place } : country,
              organizer,
            }))
          : undefined,
    },
  };
};

function yearlySchedule({ startsOn }: CampaignDetails): SchemaObject {
  return {
    '@type': 'Schedule',
    startDate: startsOn,
    repeatFrequency: 'P1Y',
    byMonth: Number(startsOn.slice(5, 7)),
    byMonthDay: Number(startsOn.slice(8)),
    scheduleTimezone: 'Asia/Ho_Chi_Minh',
  };
}
