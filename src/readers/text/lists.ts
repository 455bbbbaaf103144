import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Cell } from '../../model/table.ts';
import { type Stretch, cellOf, stretchIn } from './cell.ts';
import { isHeaderWord } from './header-words.ts';
import { type Item, bulletOf, itemAt } from './item.ts';
import { isList, isSpace } from './list-evidence.ts';
import { type Entry, type Run, itemsAbove, runFrom } from './list-run.ts';
import { type Page, isFree, lineOf, take } from './page.ts';
import { type Finder, type Found, doubt, quoted } from './table.ts';

/** A header that is longer is a sentence. */
const MAX_HEADER = 80;

/** Lists of codes with what each means, one a line: a bullet, a colon, a dash or an arrow tells. */
export const findLists: Finder = (page) =>
  findMade(page, ({ bullet, separator }) => bullet !== '' || !isSpace(separator));

/** Lists of codes that only a space parts from their meaning; looked for once aligned tables are found. */
export const findSpacedLists: Finder = (page) =>
  findMade(page, ({ bullet, separator }) => bullet === '' && isSpace(separator));

/** Lists that an item `isWanted` begins. */
function findMade(page: Page, isWanted: (item: Item) => boolean): Found[] {
  const items = page.lines.map((_, line) => (isFree(page, line) ? itemAt(page, line) : undefined));
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item !== undefined) counts.set(makeOf(item), (counts.get(makeOf(item)) ?? 0) + 1);
  }
  const tables: Found[] = [];
  // Items of a run that is no list: the rest of it is none either.
  const rejected = new Set<Item>();
  for (const item of items) {
    if (item === undefined || !isWanted(item) || rejected.has(item)) continue;
    if (page.taken[item.line] === 1) continue;
    const run = runFrom(page, items, item);
    if (isList(page, run, counts.get(makeOf(item)) ?? 0)) {
      tables.push(toTable(page, run));
      take(page, run);
    } else for (const entry of run.entries) if (entry.item !== undefined) rejected.add(entry.item);
  }
  return tables;
}

/** What the items of one list have in common. */
function makeOf({ order, bullet, separator, code }: Item): string {
  return `${order} ${bullet} ${separator} ${code.kind}`;
}

function toTable(page: Page, run: Run): Found {
  const [first] = run.entries;
  const isAligned = first?.item?.bullet === '' && first.item.separator === 'gap';
  const codeColumn = first?.item?.order === 'code-later' ? 1 : 0;
  const strays = run.entries.filter(({ item }) => item === undefined);
  const rows = run.entries.map((entry) => toRow(page, entry, codeColumn));
  const header = headerAbove(page, run);
  return {
    kind: isAligned ? 'aligned' : 'list',
    first: header === undefined ? run.first : run.first - 1,
    last: run.last,
    header: header === undefined ? [] : [header],
    rows,
    confidence: 1 - strays.length / run.entries.length / 2,
    diagnostics: [
      ...rows
        .filter((_, index) => run.entries[index]?.item === undefined)
        .map((row) => withoutCode(page, row[1 - codeColumn], `it was read as ${quoted(row)}`)),
      ...[...itemsAbove(page, run), ...run.around].map((line) =>
        withoutCode(page, textOf(page, line), 'it was left out'),
      ),
    ],
  };
}

function withoutCode(page: Page, at: Cell | undefined, what: string): Diagnostic {
  const place = at ?? { text: '', line: 1, column: 1 };
  return doubt(page, place, `This item has no code where the others have one; ${what}.`);
}

/** What an item says behind its bullet. */
function textOf(page: Page, line: number): Cell {
  const { indent } = bulletOf(lineOf(page, line));
  return cellOf(page.source, [stretchIn(page, line, indent)]);
}

function toRow(page: Page, { item, more }: Entry, codeColumn: number): Cell[] {
  if (item === undefined) {
    const text = cellOf(page.source, more, ' ');
    const code = { text: '', line: text.line, column: text.column };
    return codeColumn === 0 ? [code, text] : [text, code];
  }
  return item.fields.map((field, index) => {
    const parts = index === item.fields.length - 1 ? [field, ...more] : [field];
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

/** `code: meaning`, right above items that are written so. */
function headerAbove(page: Page, { first }: Run): Cell[] | undefined {
  const line = first - 1;
  if (!isFree(page, line)) return undefined;
  const text = lineOf(page, line);
  const { indent } = bulletOf(text);
  if (text.length > MAX_HEADER) return undefined;
  const [, left, between = '', right] =
    /^([^:：=\t-]+?)(\s*[:：=]\s*|\s+-\s+|\t|\s{2,}|\s)(.+)$/.exec(text.slice(indent)) ?? [];
  if (left === undefined || right === undefined || !isHeaderWord(left) || !isHeaderWord(right))
    return undefined;
  const middle = indent + left.length;
  return [
    cellOf(page.source, [stretchIn(page, line, indent, middle)]),
    cellOf(page.source, [stretchIn(page, line, middle + between.length)]),
  ];
}
