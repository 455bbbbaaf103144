import type { Draft, PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { type Element, elements } from './tree.ts';

/** What every draft says of where it stands. */
export type Extent = Pick<Draft, 'line' | 'endLine' | 'headings'>;

/**
 * A `dl` as a table of two columns: every term beside everything said of it. HTML, 4.4.9: terms that follow one another
 * share what is said after them, and a `div` may wrap a group.
 */
export function definitionListDraft(
  list: Element,
  extent: Extent,
  read: (cell: Element) => Cell,
): Draft {
  const groups: { terms: Element[]; descriptions: Element[] }[] = [];
  for (const item of elements(list, 'dt', 'dd', 'div').flatMap(unwrap)) {
    const last = groups.at(-1);
    if (item.tagName === 'dt') {
      if (last === undefined || last.descriptions.length > 0)
        groups.push({ terms: [item], descriptions: [] });
      else last.terms.push(item);
    } else if (last === undefined) {
      groups.push({ terms: [], descriptions: [item] });
    } else {
      last.descriptions.push(item);
    }
  }
  const rows = groups.flatMap(({ terms, descriptions }) => {
    const meaning = join(descriptions.map(read));
    return terms.length === 0 ? [[undefined, meaning]] : terms.map((term) => [read(term), meaning]);
  });
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column): PlacedCell[] =>
      cell === undefined ? [] : [{ cell, row: index, column }],
    ),
  );
  return { kind: 'html', ...extent, caption: null, headerRows: 0, cells };
}

function unwrap(item: Element): Element[] {
  return item.tagName === 'div' ? elements(item, 'dt', 'dd') : [item];
}

function join(cells: readonly Cell[]): Cell | undefined {
  const [first] = cells;
  if (first === undefined || cells.length === 1) return first;
  const markdown = cells.map((cell) => cell.markdown ?? cell.text).join('\n');
  const marked = cells.some((cell) => cell.markdown !== undefined);
  return {
    ...first,
    text: cells.map(({ text }) => text).join('\n'),
    ...(marked ? { markdown } : {}),
  };
}
