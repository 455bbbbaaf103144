import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { Cell } from '../../../../model/table.ts';
import { type Stretch, cellOf, stretchIn } from '../../cell.ts';
import { bulletOf, secondCode } from './item.ts';
import { haveTwoCodes } from './list-evidence.ts';
import type { Entry, Run } from './list-run.ts';
import { knownHeader } from '../../page/known-header.ts';
import { type Page, isFree, lineOf } from '../../page/page.ts';
import { type Found, doubt, quoted, tableOf } from '../../table.ts';

/** The table that a list makes: a row an item, and what is doubtful about it. */
export function toTable(page: Page, { first, last, entries }: Run): Found {
  const [top] = entries;
  const isAligned = top?.item?.bullet === '' && top.item.separator === 'gap';
  const codeColumn = top?.item?.order === 'code-later' ? 1 : 0;
  const hasTwoCodes = haveTwoCodes(entries.flatMap(({ item }) => item ?? []));
  const rows = entries.map((entry) => toRow(page, entry, hasTwoCodes, codeColumn));
  const header = headerAbove(page, first, hasTwoCodes ? 3 : 2);
  const block = { first: header === undefined ? first : first - 1, last };
  return {
    ...tableOf(isAligned ? 'aligned' : 'list', block, rows, header),
    diagnostics: entries.flatMap((entry, index) => doubtOf(page, entry, rows[index] ?? []) ?? []),
  };
}

/** `code: meaning`, or `code meaning`, right above items that are written so: as many words that head columns. */
function headerAbove(page: Page, first: number, width: number): Cell[] | undefined {
  const text = lineOf(page, first - 1).trimEnd();
  if (!isFree(page, first - 1)) return undefined;
  const { indent } = bulletOf(text);
  const names = knownHeader(text.slice(indent), 'parted', width) ?? [];
  if (names[0]?.start !== 0) return undefined;
  return names.map(({ start, end }) =>
    cellOf(page.source, [stretchIn(page, first - 1, indent + start, indent + end)]),
  );
}

function doubtOf(
  page: Page,
  { item, isLoose }: Entry,
  row: readonly Cell[],
): Diagnostic | undefined {
  if (item === undefined) {
    const at = row.find(({ text }) => text !== '');
    return doubt(page, at, `This item has no code, unlike the others; read as ${quoted(row)}.`);
  }
  const message = `Lines without a code were read as part of this row. Read as ${quoted(row)}. Indent them, or join them with it.`;
  return isLoose ? doubt(page, row[0], message) : undefined;
}

function toRow(
  page: Page,
  { item, more }: Entry,
  hasTwoCodes: boolean,
  codeColumn: number,
): Cell[] {
  if (item === undefined) {
    const text = cellOf(page.source, more, ' ');
    const empty = { text: '', line: text.line, column: text.column };
    if (hasTwoCodes) return [empty, empty, text];
    return codeColumn === 0 ? [empty, text] : [text, empty];
  }
  const [code = { start: 0, end: 0 }, ...rest] = item.fields;
  const fields = hasTwoCodes ? [code, ...(secondCode(item) ?? rest)] : item.fields;
  return fields.map((field, index) => {
    const parts = index === fields.length - 1 ? [field, ...more] : [field];
    const inner = parts.map((part) => withoutQuotes(page, part));
    return cellOf(page.source, inner, ' ');
  });
}

/** `"Not found",` as a dictionary has it. */
function withoutQuotes(page: Page, stretch: Stretch): Stretch {
  const text = page.source.text.slice(stretch.start, stretch.end);
  const [, before = '', inner] =
    /^(\s*(["']))([^"']*)\2[,;]?\s*$/.exec(text)?.toSpliced(2, 1) ?? [];
  if (inner === undefined) return stretch;
  const start = stretch.start + before.length;
  return { start, end: start + inner.length };
}
