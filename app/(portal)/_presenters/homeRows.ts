import type { HomeSection } from '../../../src/content/homeSections';
import { bands } from '../_home/bands';

export function isNarrow(section: HomeSection): boolean {
  if (section.type === 'kind') return bands[section.kind].isNarrow;
  return section.type === 'days' || section.type === 'channels';
}

/** Sections in rows: neighbours that are narrow stand side by side on the desk. */
export function homeRows(sections: readonly HomeSection[]): HomeSection[][] {
  return sections.reduce<HomeSection[][]>((rows, section) => {
    const last = rows.at(-1);
    const joins = last && isNarrow(section) && last.every(isNarrow);
    return joins ? [...rows.slice(0, -1), [...last, section]] : [...rows, [section]];
  }, []);
}
