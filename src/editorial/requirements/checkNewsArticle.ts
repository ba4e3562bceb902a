import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { checkAltTexts } from './checkAltTexts';
import { checkBody } from './checkBody';
import { checkClassification } from './checkClassification';
import { checkHeadline } from './checkHeadline';
import { checkLinks } from './checkLinks';
import { checkPhotoStory } from './checkPhotoStory';
import { checkSlug } from './checkSlug';
import { checkSource } from './checkSource';
import { checkSummary } from './checkSummary';
import { checkTables } from './checkTables';

export type Checker = (item: ProjectedItem) => Issue[];

/** In the order of the form, so that the editor mends from top to bottom. */
const checkers: readonly Checker[] = [
  checkHeadline,
  checkSlug,
  checkSummary,
  checkBody,
  checkPhotoStory,
  checkAltTexts,
  checkTables,
  checkLinks,
  checkSource,
  checkClassification,
];

/** Everything that keeps a news article from being published; empty when it may go out. */
export function checkNewsArticle(item: ProjectedItem): Issue[] {
  return checkers.flatMap((check) => check(item));
}
