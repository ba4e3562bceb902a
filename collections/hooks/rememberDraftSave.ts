import type { CollectionBeforeOperationHook } from 'payload';

const saves: readonly string[] = ['create', 'update', 'updateByID', 'restoreVersion'];

/**
 * `afterChange` is not told whether a save was a draft, and a draft over a published document must not
 * touch what is public; the operation's own argument is kept for it, and whether the save itself said "draft".
 */
export const rememberDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!saves.includes(operation)) return;
  const { draft, data } = args as { draft?: boolean; data?: { _status?: unknown } };
  req.context.isDraftSave = draft === true;
  req.context.saysDraft = data?._status === 'draft';
};
