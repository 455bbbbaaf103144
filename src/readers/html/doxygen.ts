import { isNumeral } from '../../codes/integer.ts';
import { type PlacedCell, placed } from '../../model/draft.ts';
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

/** A page of Doxygen's: what reads a cell of it, and what it says elsewhere than in its tables. */
export interface DoxygenPage {
  read: (element: Element) => Cell;
  said: () => Said;
}

interface Said {
  /** The first paragraph of each detailed description, by its anchor. */
  details: ReadonlyMap<string, Element>;
  /** Of enumerators, by their names. */
  values: ReadonlyMap<string, string>;
}

/**
 * The cells of a table in which Doxygen lists declarations, or the members of an enumeration; undefined of any other table.
 * Functions, types and the like are signatures, so that nothing is left of a table of theirs.
 */
export function doxygenCells(table: Element, page: DoxygenPage): PlacedCell[] | undefined {
  const kind = attribute(table, 'class') ?? '';
  const isDeclared = /(?:^|\s)memberdecls(?:\s|$)/.test(kind) || isDeclaration(rowsOf(table)[0]);
  if (isDeclared) return constantCells(table, page);
  return /(?:^|\s)fieldtable(?:\s|$)/.test(kind) ? enumeratorCells(table, page) : undefined;
}

/**
 * The constants among declarations, as rows of name, value and what is said of them:
 *
 *     #define   LAMP_OFF   (0)         Name      Value  Description
 *               No light. More...  →   LAMP_OFF  (0)    No light.
 *
 * Where most are computed by a macro, that is no value, and the name stands for it.
 */
function constantCells(table: Element, { read, said }: DoxygenPage): PlacedCell[] {
  const rows: Cell[][] = [];
  let isConstant = false;
  for (const row of rowsOf(table)) {
    const [left, right] = elements(row, 'td');
    if (left === undefined || right === undefined) continue;
    const kind = attribute(right, 'class') ?? '';
    if (kind.startsWith('memItem')) {
      const cells = constantOf(read(left), read(right));
      isConstant = cells !== undefined;
      const detail = cells === undefined ? undefined : said().details.get(anchorIn(right));
      if (cells !== undefined)
        rows.push(detail === undefined ? cells : [...cells, described(read(detail))]);
    } else if (isConstant && kind.startsWith('mdesc')) {
      rows.at(-1)?.splice(2, 1, described(read(right)));
      isConstant = false;
    }
  }
  const computed = rows.filter((cells) => COMPUTED.test(cells[1]?.text ?? ''));
  return titled(rows, computed.length * 2 > rows.length ? 'Definition' : 'Value');
}

/**
 * The members of an enumeration with their values, where the declaration says all of them:
 *
 *     enum lamp { OFF = 0, ON = 1 }      Name  Value  Description
 *     OFF   No light.                →   OFF   0      No light.
 *     ON    Light.                       ON    1      Light.
 */
function enumeratorCells(table: Element, { read, said }: DoxygenPage): PlacedCell[] | undefined {
  const rows = rowsOf(table).flatMap((row): Cell[][] => {
    const [name, description, more] = elements(row, 'td');
    if (name === undefined || description === undefined || more !== undefined) return [];
    const { line, column, ...cell } = read(name);
    const text = cell.text.trim();
    const value = said().values.get(text);
    return value === undefined
      ? [[]]
      : [[{ text, line, column }, { text: value, line, column }, read(description)]];
  });
  return rows.length > 0 && rows.every(([name]) => name !== undefined)
    ? titled(rows, 'Value')
    : undefined;
}

/** A table that was copied without its own class. */
function isDeclaration(row: Element | undefined): boolean {
  const [left] = row === undefined ? [] : elements(row, 'td');
  return left !== undefined && /^memItemLeft(?:\s|$)/.test(attribute(left, 'class') ?? '');
}

function rowsOf(table: Element): Element[] {
  return elements(table, 'tbody').flatMap((body) => elements(body, 'tr'));
}

/** Below a header; none where there are no rows. */
function titled(rows: readonly Cell[][], value: string): PlacedCell[] {
  const [first] = rows[0] ?? [];
  if (first === undefined) return [];
  const header = ['Name', value, 'Description'].map((text) => ({ ...first, text }));
  return placed([header, ...rows]);
}

/** `MAKE_ERROR(MODULE, 3)` */
const COMPUTED = /^\(?[A-Za-z_]\w*\s*\(/;

/** What the first link in a declaration leads to. */
function anchorIn(declaration: Element): string {
  const [link] = elements(declaration, 'a');
  return (attribute(link ?? declaration, 'href') ?? '').replace(/^[^#]*#/, '');
}

/**
 * What a page says in detail, and in the declarations of enumerations:
 *
 *     <a id="x"></a><h2>…</h2><div class="memitem">…<div class="memdoc"><p>No light.</p>
 *     <td class="memItemLeft">enum</td><td class="memItemRight">lamp { OFF = 0, ON = 1 }</td>
 */
export function saidOn(page: Node, read: DoxygenPage['read']): Said {
  const details = new Map<string, Element>();
  const values = new Map<string, string>();
  let anchor = '';
  walk(page, (node) => {
    if (!isElement(node)) return undefined;
    if (node.tagName === 'a') anchor = attribute(node, 'id') ?? anchor;
    const kind = attribute(node, 'class') ?? '';
    if (kind.startsWith('memItemRight')) {
      const inside = /\{([^{}]*)\}/.exec(read(node).text)?.[1] ?? '';
      for (const member of inside.split(',')) {
        const [name = '', value = ''] = member.split('=').map((part) => part.trim());
        if (isNumeral(value)) values.set(name, value);
      }
      return 'skip';
    }
    if (kind !== 'memdoc') return undefined;
    const [paragraph] = elements(node, 'p');
    if (paragraph !== undefined && attribute(paragraph, 'class') === undefined)
      details.set(anchor, paragraph);
    return 'skip';
  });
  return { details, values };
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
