import type { ProjectedOf } from '../../content/contentItem';
import type { ProblemDetails } from '../../content/details/problem';
import type { Issue } from '../../content/issues';
import { missingDetails, type Detail } from './missingDetails';

/** Whoever could solve it must know what is asked, until when, and where to answer. */
export function checkProblem({ kind, details }: ProjectedOf<'problem'>): Issue[] {
  return [
    ...missingDetails(kind, [
      ['owner', 'owner', details.owner],
      ['field', 'field', details.field],
      ['deadline', 'deadline', details.deadline],
      ['need', 'need', details.need],
      ['contact.name', 'contactName', details.contact.name],
      ...solutionDetails(details),
    ]),
    ...checkContact(details),
  ];
}

function solutionDetails({ status, solution }: ProblemDetails): Detail[] {
  if (status !== 'solved') return [];
  return [
    ['solution.solvedBy', 'solvedBy', solution?.solvedBy],
    ['solution.text', 'solutionText', solution?.text],
  ];
}

function checkContact({ contact }: ProblemDetails): Issue[] {
  if (contact.phone === undefined && contact.email === undefined) {
    return [{ field: 'contact.email', code: 'contactUnreachable' }];
  }
  const isAddress = contact.email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact.email);
  if (isAddress) return [];
  return [{ field: 'contact.email', code: 'contactEmailInvalid', params: { email: contact.email ?? '' } }];
}
