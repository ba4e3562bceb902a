import type { GlobalAfterChangeHook } from 'payload';
import { publishSiteText } from '../../src/adapters/payload/publishing';

export const publishSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await publishSiteText(req);
  return doc as unknown;
};
