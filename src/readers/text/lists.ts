import type { Cell } from '../../model/table.ts';
import { type Stretch, cellOf, stretchIn } from './cell.ts';
import { areYears, isNumbering } from './code.ts';
import { isHeaderWord } from './header-words.ts';
import { type Item, bulletOf, itemAt } from './item.ts';
import { type Block, type Page, isBlank, isFree, lineOf, take } from './page.ts';
import { type Finder, type Found, doubt, quoted } from './table.ts';

/** An item with what belongs to it: lines that go on with its last field; without one, a line that is no item. */
interface Entry {
  line: number;
  item?: Item;
  more: Stretch[];
}

interface Run extends Block {
  entries: Entry[];
}

/** So many items of one make show that it is the document's way to list codes, however few stand together. */
const ESTABLISHED = 3;

/** A header that is longer is a sentence. */
const MAX_HEADER = 80;

/** Lists of codes with what each means, one a line: a bullet, a colon, a dash or an arrow tells. */
export const findLists: Finder = (page) =>
  findMade(page, ({ bullet, separator }) => bullet !== '' || !isSpace(separator));

/** Lists of codes that only a space parts from their meaning; looked for once aligned tables are found. */
export const findSpacedLists: Finder = (page) =>
  findMade(page, ({ separator }) => isSpace(separator));

function isSpace(separator: Item['separator']): boolean {
  return separator === 'space' || separator === 'gap';
}

function findMade(page: Page, isWanted: (item: Item) => boolean): Found[] {
  const items = page.lines.map((_, line) => {
    const item = isFree(page, line) ? itemAt(page, line) : undefined;
    return item !== undefined && isWanted(item) ? item : undefined;
  });
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item !== undefined) counts.set(makeOf(item), (counts.get(makeOf(item)) ?? 0) + 1);
  }
  const tables: Found[] = [];
  for (let line = 0; line < items.length; line++) {
    const item = items[line];
    if (item === undefined || page.taken[line] === 1) continue;
    const run = runFrom(page, items, item);
    if (isList(run, counts.get(makeOf(item)) ?? 0)) {
      tables.push(toTable(page, run));
      take(page, run);
    }
    line = run.last;
  }
  return tables;
}

/** What the items of one list have in common. */
function makeOf({ order, bullet, separator }: Item): string {
  return `${order} ${bullet} ${separator}`;
}

function runFrom(page: Page, items: readonly (Item | undefined)[], first: Item): Run {
  const run: Run = {
    first: first.line,
    last: first.line,
    entries: [{ line: first.line, item: first, more: [] }],
  };
  let strays: Entry[] = [];
  for (let line = first.line + 1; line < items.length; line++) {
    if (isBlank(page, line) && !isBlank(page, line - 1)) continue;
    if (!isFree(page, line)) break;
    const item = items[line];
    if (item !== undefined && makeOf(item) === makeOf(first)) {
      run.entries.push(...strays, { line, item, more: [] });
      run.last = line;
      strays = [];
    } else if (isBlank(page, line - 1)) {
      break;
    } else if (goesOn(page, line, first)) {
      const entry = strays.at(-1) ?? run.entries.at(-1);
      entry?.more.push(stretchIn(page, line, 0));
      if (strays.length === 0) run.last = line;
    } else if (first.bullet !== '' && bulletOf(lineOf(page, line)).bullet === first.bullet) {
      strays.push({ line, more: [stretchIn(page, line, bulletOf(lineOf(page, line)).indent)] });
    } else break;
  }
  return run;
}

/** A line that is indented as far as the text of the items. */
function goesOn(page: Page, line: number, { indent, bullet }: Item): boolean {
  const own = /^\s*/.exec(lineOf(page, line))?.[0].length ?? 0;
  return own >= Math.max(indent, 1) && (bullet !== '' || own > indent);
}

function isList({ entries }: Run, established: number): boolean {
  const items = entries.flatMap(({ item }) => item ?? []);
  const [first] = items;
  const codes = items.map(({ code }) => code.text);
  if (first === undefined || (items.length < 2 && established < ESTABLISHED)) return false;
  if (entries.length > items.length * 2 || new Set(codes).size * 2 <= codes.length) return false;
  if (items.every(({ code }) => code.kind === 'name') && !saysPhrases(items)) return false;
  if (areYears(codes)) return false;
  return isSpace(first.separator) ? isPlainlyCodes(items, codes) : true;
}

/** Names may be settings of a program; then their values are words, not phrases. */
function saysPhrases(items: readonly Item[]): boolean {
  const long = items.filter(({ fields }) => fields.some(({ start, end }) => end - start > 24));
  return items.length >= ESTABLISHED && long.length * 2 > items.length;
}

/** Numbers in front of words are as often amounts: `3 eggs`. Codes have digits enough, or a sign, or letters. */
function isPlainlyCodes(items: readonly Item[], codes: readonly string[]): boolean {
  const telling = items.filter(
    ({ code }) => code.kind !== 'name' && /\d{3}|^-|[A-Za-z]/.test(code.text),
  );
  const enough =
    items.some(({ bullet, separator }) => bullet !== '' || separator === 'gap') ||
    items.length >= ESTABLISHED;
  return enough && telling.length * 2 >= items.length && !isNumbering(codes);
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
    diagnostics: rows
      .filter((_, index) => run.entries[index]?.item === undefined)
      .map((row) => {
        const at = row[1 - codeColumn] ?? { text: '', line: run.first + 1, column: 1 };
        return doubt(
          page,
          at,
          `This item has no code where the others have one; it was read as ${quoted(row)}.`,
        );
      }),
  };
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
