import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { Cell } from '../../../../model/table.ts';
import { type Stretch, cellOf, stretchIn } from '../../cell.ts';
import { hiddenColumn, mayHideColumn } from '../aligned/hidden-column.ts';
import { bulletOf } from './item.ts';
import { haveTwoCodes, isSpace } from './list-evidence.ts';
import { headerAbove } from './list-header.ts';
import { type Entry, type Run, itemsAbove } from './list-run.ts';
import { type Page, lineOf } from '../../page/page.ts';
import { type Found, doubt, quoted } from '../../table.ts';
import { isTitleText } from '../../page/titles.ts';

/** The table that a list makes: a row an item, and what is doubtful about it. */
export function toTable(page: Page, run: Run): Found {
  const [first] = run.entries;
  const isAligned = first?.item?.bullet === '' && first.item.separator === 'gap';
  const codeColumn = first?.item?.order === 'code-later' ? 1 : 0;
  const hasTwoCodes = haveTwoCodes(run);
  const all = run.entries.map((entry) => toRow(page, entry, hasTwoCodes, codeColumn));
  const above = headerAbove(page, run.first, hasTwoCodes ? 3 : 2);
  const isHeaded = above === undefined && isHeadedByFirst(run);
  const header = isHeaded ? all[0] : above;
  const [rows, entries] = isHeaded ? [all.slice(1), run.entries.slice(1)] : [all, run.entries];
  const gaps = rowsWithGap(run);
  const isDoubtful = mayHideColumn(gaps.length, run.entries.length);
  return {
    kind: isAligned ? 'aligned' : 'list',
    first: above === undefined ? run.first : run.first - 1,
    last: run.last,
    header: header === undefined ? [] : [header],
    rows,
    diagnostics: [
      ...rows
        .filter((_, index) => entries[index]?.item === undefined)
        .map((row) =>
          withoutCode(
            page,
            row.find(({ text }) => text !== ''),
            `read as ${quoted(row)}`,
          ),
        ),
      ...rows.filter((_, index) => entries[index]?.isLoose).map((row) => withLooseLines(page, row)),
      ...[...itemsAbove(page, run), ...run.around].map((line) =>
        withoutCode(page, textOf(page, line), 'skipped'),
      ),
      ...(isDoubtful ? [hiddenColumn(page, rows[gaps[0] ?? 0] ?? [])] : []),
    ],
  };
}

/** So many codes show that a name above them is none. */
const ENOUGH_CODES = 3;

/** Whether the first item says what the others hold: `error_id What it means` above `E001 No tray`. */
function isHeadedByFirst({ entries }: Run): boolean {
  const [first, ...rest] = entries.map(({ item }) => item);
  if (first?.code.kind !== 'name' || !isTitleText(first.meaning.trim())) return false;
  return rest.length >= ENOUGH_CODES && rest.every((item) => item?.code.kind === 'tagged');
}

/** The rows, by their number, whose text has a gap where another column may begin; not behind a sentence. */
function rowsWithGap({ entries }: Run): number[] {
  return entries.flatMap(({ item }, row) =>
    item !== undefined && isSpace(item.separator) && /[^\s.!?:;,](?: {2,}|\t)\S/.test(item.meaning)
      ? [row]
      : [],
  );
}

function withLooseLines(page: Page, row: readonly Cell[]): Diagnostic {
  const message = `Lines without a code were read as part of this row. Read as ${quoted(row)}. Indent them, or join them with it.`;
  return doubt(page, row[0], message);
}

function withoutCode(page: Page, at: Cell | undefined, what: string): Diagnostic {
  return doubt(page, at, `This item has no code, unlike the others; ${what}.`);
}

/** What an item says behind its bullet. */
function textOf(page: Page, line: number): Cell {
  const { indent } = bulletOf(lineOf(page, line));
  return cellOf(page.source, [stretchIn(page, line, indent)]);
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
  const [code, ...rest] = item.fields;
  const fields =
    hasTwoCodes && code !== undefined ? [code, ...(item.twoFields ?? rest)] : item.fields;
  return fields.map((field, index) => {
    const parts = index === fields.length - 1 ? [field, ...more] : [field];
    return cellOf(
      page.source,
      parts.map((part) => withoutQuotes(page, part)),
      ' ',
    );
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
