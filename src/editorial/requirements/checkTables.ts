import type { Table } from '../../content/blocks';
import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

function hasHeader(table: Table): boolean {
  return table.rows.some((row) => row.some((cell) => cell.isHeader));
}

/** WCAG 2.2, 1.3.1: without header cells a screen reader cannot say what a figure stands for. */
export function checkTables({ body }: ProjectedItem): Issue[] {
  const tables = body.filter((block): block is Table => block.type === 'table');
  return tables.flatMap((table, index): Issue[] => {
    // A card whose fields are all empty is a table of ours without rows: the fields themselves are asked for.
    if (table.rows.length === 0 || hasHeader(table)) return [];
    return [{ field: 'body', code: 'tableHeaderMissing', params: { position: index + 1 } }];
  });
}
