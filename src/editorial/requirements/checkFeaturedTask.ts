import type { ProjectedOf } from '../../content/contentItem';
import type { FeaturedTaskDetails } from '../../content/details/featuredTask';
import type { Issue } from '../../content/issues';
import { isWebAddress } from './address';
import { missingDetails } from './missingDetails';

/** A dossier says what the task is, who does it, until when, and what came of it once it is over. */
export function checkFeaturedTask({ kind, details }: ProjectedOf<'featuredTask'>): Issue[] {
  return [
    ...missingDetails(kind, [
      ['code', 'code', details.code],
      ['level', 'level', details.level],
      ['field', 'field', details.field],
      ['stage', 'stage', details.stage],
      ['host', 'host', details.host],
      ['startsOn', 'startsOn', details.startsOn],
      ['endsOn', 'endsOn', details.endsOn],
      ['objectives', 'objectives', details.objectives],
      ...(isOver(details) ? [['results', 'results', details.results] as const] : []),
    ]),
    ...checkPeriod(details),
    ...checkBudget(details),
    ...checkRegister(details),
  ];
}

const isOver = ({ stage }: FeaturedTaskDetails): boolean => stage === 'accepted' || stage === 'applied';

function checkPeriod({ startsOn, endsOn }: FeaturedTaskDetails): Issue[] {
  const isReversed = startsOn !== '' && endsOn !== '' && endsOn < startsOn;
  return isReversed ? [{ field: 'endsOn', code: 'periodReversed' }] : [];
}

function checkBudget({ budget }: FeaturedTaskDetails): Issue[] {
  return budget !== undefined && budget <= 0 ? [{ field: 'budget', code: 'budgetNotPositive' }] : [];
}

function checkRegister({ registerUrl }: FeaturedTaskDetails): Issue[] {
  if (registerUrl === undefined || isWebAddress(registerUrl)) return [];
  return [{ field: 'registerUrl', code: 'registerUrlInvalid', params: { url: registerUrl } }];
}
