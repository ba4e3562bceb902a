import type { ProjectedOf } from '../../content/contentItem';
import type { ShowcaseDetails } from '../../content/details/showcase';
import type { Issue } from '../../content/issues';
import { consentOf, isGiven } from './consent';
import { missingDetails, type Detail } from './missingDetails';
import type { NewsroomFields } from './newsroomFields';

/** An award says who gave it and when, everything else what came of it; whoever is named has agreed. */
export function checkShowcase({ kind, details }: ProjectedOf<'showcase'>, fields: NewsroomFields): Issue[] {
  return [
    ...missingDetails(kind, [
      ['form', 'form', details.form],
      ['organisation', 'organisation', details.organisation],
      ...awardDetails(details),
      ['story', 'story', details.story],
      ...(details.form === 'award' ? [] : [['results', 'results', details.results] as const]),
    ]),
    ...checkConsent(fields),
  ];
}

function awardDetails({ form, award }: ShowcaseDetails): Detail[] {
  if (form !== 'award' && award === undefined) return [];
  return [
    ['award.title', 'awardTitle', award?.title],
    ['award.awardedBy', 'awardedBy', award?.awardedBy],
    ['award.awardedOn', 'awardedOn', award?.awardedOn],
  ];
}

/** The record of consent is not published, so it is read from the document itself. */
function checkConsent(fields: NewsroomFields): Issue[] {
  const rows = Array.isArray(fields.people) ? (fields.people as Record<string, unknown>[]) : [];
  return rows.flatMap((row, index): Issue[] => {
    const name = typeof row.name === 'string' ? row.name.trim() : '';
    const consent = consentOf(row);
    if (name === '' || isGiven(consent)) return [];
    if (consent.withdrawnOn !== undefined) {
      return [{ field: `people.${index}.consent.withdrawnOn`, code: 'consentWithdrawn', params: { name } }];
    }
    return [{ field: `people.${index}.consent.givenOn`, code: 'consentMissing', params: { name } }];
  });
}
