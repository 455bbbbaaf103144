import type { Parser } from '../construct.ts';
import { type Directive, optionValue } from './directive.ts';
import type { Fault } from '../drawn/drawn.ts';
import { isBlank, slice } from '../lines.ts';
import { ROW_WITHOUT_LIST, listIn } from './list-table.ts';
import { type SpanningItem, placeCells } from './spans.ts';
import { tableBlock, widthsFault } from './table.ts';
import { countOf } from './table-options.ts';
import type { Block, Item, TableBlock } from '../tree.ts';

const SPAN_ROLE = /^\s*:(cspan|rspan):`(\d+)`(?=\s|\\|$)\s*/;

/** More than any table may have, and few enough to add up. */
const MAX_SPAN = 10_000_000;

const TOO_LARGE = 'The spans make too many cells. Correct the numbers.';

/**
 * The Linux kernel's list table, whose cells may span columns (`:cspan:`) and rows (`:rspan:`); the last cell of a
 * short row spans the missing columns, unless `:fill-cells:` asks for empty ones.
 *
 *     .. flat-table:: Caption
 *        :header-rows: 1
 *
 *        * - Code
 *          - Meaning
 *        * - :cspan:`1` spans one column more
 *
 * Documentation/sphinx/rstFlatTable.py in the kernel's sources.
 */
export function flatTable(directive: Directive, parser: Parser): TableBlock | Fault | undefined {
  const items = listIn(directive, parser);
  if ('fault' in items) return items;
  const rows: SpanningItem[][] = [];
  for (const item of items) {
    const row = rowItems(item);
    if (row === undefined) return { line: item.marker, index: 0, fault: ROW_WITHOUT_LIST };
    rows.push(row.map((cell) => withSpans(cell, items.length - rows.length)));
  }
  const placed = placeCells(rows, optionValue(directive, 'fill-cells') !== undefined);
  if (placed === undefined) return { ...directive.place, fault: TOO_LARGE };
  const headerRows = Math.min(rows.length, countOf(directive, 'header-rows'));
  return (
    widthsFault(directive, placed.width) ??
    tableBlock(directive, { kind: 'flat-table', headerRows, cells: placed.cells })
  );
}

/** Comments and targets may stand beside the list of cells. */
function rowItems({ body }: Item): readonly Item[] | undefined {
  const [cells, other] = body.filter(({ type }) => type !== 'hidden');
  return cells?.type === 'list' && other === undefined ? cells.items : undefined;
}

/** Takes the spans off the beginning of a cell. A span that leaves the table ends with it. */
function withSpans(item: Item, rowsLeft: number): SpanningItem {
  const [first, ...rest] = item.body;
  const spans = { cspan: 0, rspan: 0 };
  if (first?.type !== 'paragraph') return { ...item, rowSpan: 1, colSpan: 1 };
  let [line, ...below] = first.lines;
  for (let role = spanRole(line?.text); role !== undefined; role = spanRole(line?.text)) {
    spans[role.name] = role.span;
    if (line !== undefined) line = slice(line, role.length);
    if (line !== undefined && isBlank(line)) [line, ...below] = below;
  }
  const lines = line === undefined ? [] : [line, ...below];
  const body: Block[] = lines.length === 0 ? rest : [{ type: 'paragraph', lines }, ...rest];
  return {
    ...item,
    body,
    rowSpan: Math.min(spans.rspan + 1, rowsLeft),
    colSpan: Math.min(spans.cspan + 1, MAX_SPAN),
  };
}

function spanRole(
  text: string | undefined,
): { name: 'cspan' | 'rspan'; span: number; length: number } | undefined {
  const match = SPAN_ROLE.exec(text ?? '');
  if (match === null) return undefined;
  return {
    name: match[1] === 'cspan' ? 'cspan' : 'rspan',
    span: Number(match[2]),
    length: match[0].length,
  };
}
