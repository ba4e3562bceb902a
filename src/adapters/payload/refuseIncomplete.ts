import { ValidationError, type PayloadRequest } from 'payload';
import type { Issue } from '../../content/issues';
import { describeIssue } from '../../editorial/requirements/describeIssues';
import type { PublishableCollection } from './collections';
import { labelOf } from './fieldLabels';
import { languageOf } from './languageOf';

/**
 * Does nothing without issues.
 * @throws ValidationError that names each field in the words of its form, in the editor's language.
 */
export function refuseIncomplete(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
  issues: readonly Issue[],
): void {
  if (issues.length === 0) return;
  const { flattenedFields } = req.payload.collections[collection].config;
  const language = languageOf(req);
  const errors = issues.map((issue) => ({
    path: issue.field,
    label: labelOf(flattenedFields, issue.field),
    message: describeIssue(language, issue),
  }));
  throw new ValidationError({ collection, id, errors, req }, req.t);
}
