import type { CollectionBeforeOperationHook } from 'payload';

/**
 * `afterChange` is not told whether a save was a draft, and a draft over a published document must not
 * touch what is public; the operation's own argument is kept for it.
 */
export const rememberDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return;
  const { draft } = args as { draft?: boolean };
  req.context.isDraftSave = draft === true;
};
