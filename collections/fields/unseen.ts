/** What machines keep: not in the form, nor by its name in code among the columns and filters of a list. */
export const unseen = { hidden: true, disableListColumn: true, disableListFilter: true };
