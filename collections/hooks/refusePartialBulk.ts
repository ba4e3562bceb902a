import { APIError, type CollectionAfterOperationHook } from 'payload';

interface BulkResult {
  errors?: { message: string; isPublic?: boolean }[];
}

/**
 * Payload collects the errors of a bulk save and commits the rest, including what a refused document had written
 * before its refusal. Here one refusal takes the whole operation back, so that nothing is half published.
 * Deleting uploads is left alone: their files are gone by now, and a refusal comes before anything is written.
 */
export const refusePartialBulk: CollectionAfterOperationHook = ({ operation, result, collection }) => {
  const { errors = [] }: BulkResult = result ?? {};
  if (errors.length === 0 || (operation === 'delete' && collection.upload)) return result;
  const messages = errors.flatMap(({ message, isPublic }) => (isPublic === false ? [] : [message]));
  throw new APIError([...new Set(messages)].join('\n'), 400, { code: 'bulk' }, true);
};
