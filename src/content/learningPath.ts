import type { ItemRef } from './blocks';

/** Items in the order in which somebody learns from them. Items that are not live are passed over. */
export interface LearningPath {
  title: string;
  /** For whom and what one can do afterwards. */
  description: string;
  steps: ItemRef[];
}
