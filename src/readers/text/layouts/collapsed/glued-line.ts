import type { Cell } from '../../../../model/table.ts';
import { diagnostic } from '../../../../model/diagnostic.ts';
import { cellOf } from '../../cell.ts';
import { type HeaderCells, knownHeader } from './header.ts';
import { type RowStart, rowStarts } from './row-starts.ts';
import { type RawRow, cutRows } from './table.ts';
import { type Block, type Page, freeBlocks, lineOf, take } from '../../page/page.ts';
import { type Finder, type Found, doubt } from '../../table.ts';
import { isTitleText } from '../../page/titles.ts';

/** Without a header to tell, so many rows do. */
const MIN_ROWS = 4;

/**
 * A whole table on one line, or wrapped over several: title, header and rows, told apart by codes that ascend, or by
 * codes in backticks.
 *
 *     Print errorsCodeDescription400Bad paper size401Not signed in404No such printer
 *                 ^   ^          ^                ^               ^
 */
export const findGluedLines: Finder = (page) =>
  [...freeBlocks(page)]
    .flatMap((block) => parts(page, block))
    .flatMap((part) => {
      const found = readPart(page, part);
      if (found !== undefined) take(page, found);
      return found ?? [];
    });

/** A paragraph up to the next heading. */
function parts(page: Page, { first, last }: Block): Block[] {
  const starts = [first];
  for (let line = first + 1; line <= last; line++)
    if (/^#{1,6}\s/.test(lineOf(page, line))) starts.push(line);
  return starts.map((start, index) => ({
    first: start,
    last: (starts[index + 1] ?? last + 1) - 1,
  }));
}

function readPart(page: Page, part: Block): Found | undefined {
  const { source } = page;
  const [from, end] = [offsetOf(page, part.first), endOf(page, part.last)];
  const starts = rowStarts(source.text.slice(from, end)).map((each) => ({
    ...each,
    start: each.start + from,
  }));
  const [first] = starts;
  if (first === undefined) return undefined;
  const line = lineAt(page, part, first.start);
  const above = source.text.slice(offsetOf(page, line), first.start);
  const header = knownHeader(above.trimEnd());
  if (header === undefined && (above.trim() !== '' || starts.length < MIN_ROWS)) return undefined;
  const isEnough = starts.length > 1 || first.form === 'span';
  const last = lineAt(page, part, starts.at(-1)?.start ?? from);
  const block = { first: line, last: last === line ? line : part.last };
  return isEnough ? toTable(page, block, starts, above) : unsplit(page, block, first);
}

function offsetOf({ source }: Page, line: number): number {
  return source.lineStarts[line] ?? source.text.length;
}

function endOf(page: Page, line: number): number {
  return offsetOf(page, line) + lineOf(page, line).length;
}

function lineAt(page: Page, { first, last }: Block, offset: number): number {
  let line = first;
  while (line < last && offsetOf(page, line + 1) <= offset) line++;
  return line;
}

function toTable(page: Page, block: Block, starts: readonly RowStart[], above: string): Found {
  const end = endOf(page, block.last);
  const chunks = starts.map(({ start, length }, index): RawRow => {
    return { start, end: starts[index + 1]?.start ?? end, codeLength: length, more: [] };
  });
  const { raw, rest } = withoutRest(page, chunks);
  const { width, rows, diagnostics } = cutRows(page, raw, knownHeader(above)?.known);
  const header = knownHeader(above, width);
  const title = above.slice(0, header?.cells[0]?.start ?? 0).trim();
  return {
    kind: 'collapsed',
    ...block,
    ...(isTitleText(title) ? { caption: title } : {}),
    header: header === undefined ? [] : [headerCells(page, block.first, header)],
    rows,
    diagnostics: [...diagnostics, ...(rest === undefined ? [] : [restDoubt(page, rest)])],
  };
}

/**
 * What follows the last row is glued to it, too. A new sentence without a space before it, as in no row above, is no
 * part of the row:
 *
 *     … 500Internal error.Next stepsOpen the …
 *                         ^
 */
function withoutRest(
  page: Page,
  chunks: readonly RawRow[],
): { raw: RawRow[]; rest: RawRow | undefined } {
  const sentence = ({ start, end, codeLength }: RawRow): number =>
    page.source.text.slice(start + codeLength, end).search(/(?<=[.!?。！？])(?=\p{Lu}|#)/u);
  const last = chunks.at(-1);
  const others = chunks.slice(0, -1);
  const at = last === undefined ? -1 : sentence(last);
  if (last === undefined || at === -1 || others.some((chunk) => sentence(chunk) !== -1)) {
    return { raw: [...chunks], rest: undefined };
  }
  const end = last.start + last.codeLength + at;
  return { raw: [...others, { ...last, end }], rest: { ...last, start: end } };
}

function restDoubt(page: Page, { start, end }: RawRow): ReturnType<typeof doubt> {
  const rest = cellOf(page.source, [{ start, end: Math.min(end, start + 60) }]);
  return doubt(
    page,
    rest,
    `What follows from "${rest.text}" on was read as text after the table. Start it on a new line.`,
  );
}

function headerCells(page: Page, line: number, { cells }: HeaderCells): Cell[] {
  const offset = offsetOf(page, line);
  return cells.map(({ start, end }) =>
    cellOf(page.source, [{ start: offset + start, end: offset + end }]),
  );
}

/** A header that one code follows: a table, but nothing tells its rows apart. */
function unsplit(page: Page, block: Block, { start }: RowStart): Found {
  const at = cellOf(page.source, [{ start, end: start + 1 }]);
  const message =
    'The header runs into the text below, and rows cannot be told apart. Put each row on its own line.';
  return {
    kind: 'collapsed',
    ...block,
    header: [],
    rows: [],
    diagnostics: [
      diagnostic(
        'unsplit-table',
        { path: page.source.path, line: at.line, column: at.column },
        message,
      ),
    ],
  };
}
