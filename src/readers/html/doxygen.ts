import type { PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { type Element, type Node, attribute, elements, isElement, walk } from './tree.ts';

/** Tables by which Doxygen lays out a signature. */
const LAYOUT = /(?:^|\s)(?:memname|mlabels|memproto)(?:\s|$)/;
const CONSTANT = /#define|\bconst\b|\bconstexpr\b|\bfinal\b/;
/** `NAME   (0)` of a macro, `NAME = 0` of a constant; a macro with parameters is none. */
const NAMED_VALUE = /^([A-Za-z_]\w*)(?:\s*=\s*|[\s\u00a0]{2,})(\S.*)$/;

export function isSignature(table: Element): boolean {
  return LAYOUT.test(attribute(table, 'class') ?? '');
}

/** Reads one cell, and gives what is said in detail elsewhere on the page of what has an anchor. */
export interface PageReader {
  read: (element: Element) => Cell;
  detailOf: (anchor: string) => Element | undefined;
}

/**
 * The constants that a table of declarations has, as rows of name, value and what is said of them; undefined of any other table.
 *
 *     #define   LAMP_OFF   (0)         Name      Value  Description
 *               No light. More...  →   LAMP_OFF  (0)    No light.
 *
 * Where most are computed by a macro, that is no value, and the name stands for it.
 */
export function constantCells(table: Element, page: PageReader): PlacedCell[] | undefined {
  if (!/(?:^|\s)memberdecls(?:\s|$)/.test(attribute(table, 'class') ?? '')) return undefined;
  const { read, detailOf } = page;
  const rows: Cell[][] = [];
  let isConstant = false;
  for (const row of elements(table, 'tbody').flatMap((body) => elements(body, 'tr'))) {
    const [left, right] = elements(row, 'td');
    if (left === undefined || right === undefined) continue;
    const kind = attribute(right, 'class') ?? '';
    if (kind.startsWith('memItem')) {
      const cells = constantOf(read(left), read(right));
      isConstant = cells !== undefined;
      const detail = cells === undefined ? undefined : detailOf(anchorIn(right));
      if (cells !== undefined)
        rows.push(detail === undefined ? cells : [...cells, described(read(detail))]);
    } else if (isConstant && kind.startsWith('mdesc')) {
      rows.at(-1)?.splice(2, 1, described(read(right)));
      isConstant = false;
    }
  }
  const computed = rows.filter((cells) => COMPUTED.test(cells[1]?.text ?? ''));
  const [first] = rows[0] ?? [];
  if (first === undefined) return undefined;
  const called = computed.length * 2 > rows.length ? 'Definition' : 'Value';
  const header = ['Name', called, 'Description'].map((text) => ({ ...first, text }));
  return [header, ...rows].flatMap((cells, row) =>
    cells.map((cell, column) => ({ cell, row, column })),
  );
}

/** `MAKE_ERROR(MODULE, 3)` */
const COMPUTED = /^\(?[A-Za-z_]\w*\s*\(/;

/** What the first link in a declaration leads to. */
function anchorIn(declaration: Element): string {
  const [link] = elements(declaration, 'a');
  return (attribute(link ?? declaration, 'href') ?? '').replace(/^[^#]*#/, '');
}

/**
 * The first paragraph of each detailed description, by its anchor:
 *
 *     <a id="x"></a><h2>…</h2><div class="memitem">…<div class="memdoc"><p>No light.</p>
 */
export function detailsOf(page: Node): Map<string, Element> {
  const details = new Map<string, Element>();
  let anchor = '';
  walk(page, (node) => {
    if (!isElement(node)) return undefined;
    if (node.tagName === 'a') anchor = attribute(node, 'id') ?? anchor;
    if (attribute(node, 'class') !== 'memdoc') return undefined;
    const [said] = elements(node, 'p');
    if (said !== undefined && attribute(said, 'class') === undefined) details.set(anchor, said);
    return 'skip';
  });
  return details;
}

function constantOf(declaration: Cell, { text, line, column }: Cell): Cell[] | undefined {
  const [, name, value] = NAMED_VALUE.exec(text) ?? [];
  if (name === undefined || value === undefined || !CONSTANT.test(declaration.text))
    return undefined;
  return [name, value].map((part) => ({ text: part, line, column }));
}

/** Without the link to the rest. */
function described({ text, line, column }: Cell): Cell {
  return { text: text.replace(/(?<!\s)\s*(?:More\.\.\.|更多\.\.\.|\[詳解\])$/, ''), line, column };
}
