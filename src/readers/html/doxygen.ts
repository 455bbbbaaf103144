import type { PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { type Element, attribute, elements } from './tree.ts';

/** Tables by which Doxygen lays out a signature. */
const LAYOUT = /(?:^|\s)(?:memname|mlabels|memproto)(?:\s|$)/;
const CONSTANT = /#define|\bconst\b|\bconstexpr\b|\bfinal\b/;
/** `NAME   (0)` of a macro, `NAME = 0` of a constant; a macro with parameters is none. */
const NAMED_VALUE = /^([A-Za-z_]\w*)(?:\s*=\s*|[\s\u00a0]{2,})(\S.*)$/;

export function isSignature(table: Element): boolean {
  return LAYOUT.test(attribute(table, 'class') ?? '');
}

/**
 * The constants that a table of declarations has, as rows of name, value and what is said of them; undefined of any other table.
 *
 *     #define   LAMP_OFF   (0)         Name      Value  Description
 *               No light. More...  →   LAMP_OFF  (0)    No light.
 */
export function constantCells(
  table: Element,
  read: (element: Element) => Cell,
): PlacedCell[] | undefined {
  if (!/(?:^|\s)memberdecls(?:\s|$)/.test(attribute(table, 'class') ?? '')) return undefined;
  const rows: Cell[][] = [];
  let isConstant = false;
  for (const row of elements(table, 'tbody').flatMap((body) => elements(body, 'tr'))) {
    const [left, right] = elements(row, 'td');
    if (left === undefined || right === undefined) continue;
    const kind = attribute(right, 'class') ?? '';
    if (kind.startsWith('memItem')) {
      const cells = constantOf(read(left), read(right));
      isConstant = cells !== undefined;
      if (cells !== undefined) rows.push(cells);
    } else if (isConstant && kind.startsWith('mdesc')) {
      rows.at(-1)?.push(described(read(right)));
      isConstant = false;
    }
  }
  if (rows.length === 0) return undefined;
  const [first] = rows;
  const at = { line: first?.[0]?.line ?? 1, column: first?.[0]?.column ?? 1 };
  const header = ['Name', 'Value', 'Description'].map((text) => ({ text, ...at }));
  return [header, ...rows].flatMap((cells, row) =>
    cells.map((cell, column) => ({ cell, row, column })),
  );
}

function constantOf(declaration: Cell, { text, line, column }: Cell): Cell[] | undefined {
  const [, name, value] = NAMED_VALUE.exec(text) ?? [];
  if (name === undefined || value === undefined || !CONSTANT.test(declaration.text))
    return undefined;
  return [name, value].map((part) => ({ text: part, line, column }));
}

/** Without the link to the rest. */
function described({ text, line, column }: Cell): Cell {
  return { text: text.replace(/\s*(?:More\.\.\.|更多\.\.\.|\[詳解\])$/, ''), line, column };
}
