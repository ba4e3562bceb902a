import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { missingDetails } from './missingDetails';

/** A day of observance is laid down somewhere; everything has a beginning before its end. */
export function checkCampaign({ kind, details }: ProjectedOf<'campaign'>): Issue[] {
  const { form, startsOn, endsOn, basis, story } = details;
  const isReversed = startsOn !== '' && endsOn < startsOn;
  return [
    ...missingDetails(kind, [
      ['form', 'form', form],
      ['startsOn', 'startsOn', startsOn],
      ...(form === 'observanceDay' ? [['basis', 'basis', basis] as const] : []),
      ['story', 'story', story],
    ]),
    ...(isReversed ? [{ field: 'endsOn', code: 'periodReversed' } as const] : []),
  ];
}
