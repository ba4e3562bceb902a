import type { Block } from '../../content/blocks';
import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

/** Headings and rules divide a text; alone they are none. */
export function saysSomething(block: Block): boolean {
  return block.type !== 'heading' && block.type !== 'rule';
}

export function checkBody({ body }: ProjectedItem): Issue[] {
  return body.some(saysSomething) ? [] : [{ field: 'body', code: 'bodyEmpty' }];
}
