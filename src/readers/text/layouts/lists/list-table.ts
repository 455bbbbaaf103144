import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { Cell } from '../../../../model/table.ts';
import { type Stretch, cellOf } from '../../cell.ts';
import { haveTwoCodes } from './list-evidence.ts';
import { headerAbove } from './list-header.ts';
import type { Entry, Run } from './list-run.ts';
import type { Page } from '../../page/page.ts';
import { type Found, doubt, quoted } from '../../table.ts';

/** The table that a list makes: a row an item, and what is doubtful about it. */
export function toTable(page: Page, run: Run): Found {
  const [first] = run.entries;
  const isAligned = first?.item?.bullet === '' && first.item.separator === 'gap';
  const codeColumn = first?.item?.order === 'code-later' ? 1 : 0;
  const hasTwoCodes = haveTwoCodes(run);
  const rows = run.entries.map((entry) => toRow(page, entry, hasTwoCodes, codeColumn));
  const header = headerAbove(page, run.first, hasTwoCodes ? 3 : 2);
  return {
    kind: isAligned ? 'aligned' : 'list',
    first: header === undefined ? run.first : run.first - 1,
    last: run.last,
    header: header === undefined ? [] : [header],
    rows,
    diagnostics: run.entries.flatMap(({ item, isLoose }, index): Diagnostic[] => {
      const row = rows[index] ?? [];
      if (item === undefined) return [withoutCode(page, row)];
      return isLoose ? [withLooseLines(page, row)] : [];
    }),
  };
}

function withLooseLines(page: Page, row: readonly Cell[]): Diagnostic {
  const message = `Lines without a code were read as part of this row. Read as ${quoted(row)}. Indent them, or join them with it.`;
  return doubt(page, row[0], message);
}

function withoutCode(page: Page, row: readonly Cell[]): Diagnostic {
  const at = row.find(({ text }) => text !== '');
  return doubt(page, at, `This item has no code, unlike the others; read as ${quoted(row)}.`);
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
