import type { PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { type Element, elements } from './tree.ts';

/** Terms that follow one another share what is said after them. */
interface Group {
  terms: Element[];
  descriptions: Element[];
}

/**
 * The cells of a `dl` as a table of two columns: each term beside all that is said of it (HTML, 4.4.9), which spans the
 * rows of the terms that share it. `read` makes one cell of several elements.
 */
export function definitionCells(
  list: Element,
  read: (parts: readonly Element[]) => Cell,
): PlacedCell[] {
  let row = 0;
  return groupsOf(list).flatMap(({ terms, descriptions }) => {
    const start = row;
    const rowSpan = Math.max(terms.length, 1);
    row += rowSpan;
    const names = terms.map((term, index) => ({
      cell: read([term]),
      row: start + index,
      column: 0,
    }));
    const said =
      descriptions.length === 0
        ? []
        : [{ cell: read(descriptions), row: start, column: 1, rowSpan }];
    return [...names, ...said];
  });
}

function groupsOf(list: Element): Group[] {
  const groups: Group[] = [];
  let group: Group | undefined;
  for (const item of elements(list, 'dt', 'dd', 'div').flatMap(unwrap)) {
    const isTerm = item.tagName === 'dt';
    if (group === undefined || (isTerm && group.descriptions.length > 0)) {
      groups.push((group = { terms: [], descriptions: [] }));
    }
    (isTerm ? group.terms : group.descriptions).push(item);
  }
  return groups;
}

/** A `div` may wrap a group. */
function unwrap(item: Element): Element[] {
  return item.tagName === 'div' ? elements(item, 'dt', 'dd') : [item];
}
