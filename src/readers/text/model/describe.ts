import type { Cell } from '../../../model/table.ts';
import { hasHeaderWords } from '../page/header-row.ts';
import { isHeaderWord } from '../page/header-words.ts';
import { isRule } from '../layouts/aligned/aligned-run.ts';
import { type Page, isBlank, isFree, lineOf } from '../page/page.ts';
import { isHistory } from '../page/prose.ts';
import { isTitleText, markedTitle, undecorated } from '../page/titles.ts';
import type { Weighed } from '../choose.ts';
import type { Found } from '../table.ts';
import { surprise } from './chances.ts';
import { rivalOf } from './rivals.ts';
import type { Reason, Row } from './row.ts';
import { type Head, type Separator, type Shape, headOf, isTelling, separatorOf } from './shapes.ts';

/** A table that a layout proposes, and how much shorter it makes the description of its lines. */
export interface Candidate extends Weighed {
  table: Found;
  layout: string;
  reasons: Reason[];
  /** What the lines would be instead. */
  rival: Reason;
}

/** In nats. */
const costs = {
  /** To say that a table begins, and of which layout; less where the page has such rows elsewhere. */
  layout: 7,
  known: 4,
  /** What a layout costs besides, as most texts are indented. */
  rare: { definitions: 2.5, records: 2 } as Readonly<Record<string, number>>,
  /** A column's cells are described by so many numbers; where it begins is one of the places in a line. */
  column: 1,
  place: 4.5,
  doubt: 3,
  ragged: 1.5,
  /** A line that goes on with the row above: terms are explained on many. */
  more: 0.3,
  moreInColumns: 1.2,
  /** Text stands right above it, or below. */
  crowded: 2.5,
} as const;

const gains = {
  header: 3.5,
  /** It stands above a column. */
  above: 1.5,
  /** A label that says again what a cell is. */
  label: 3,
  /** A title above it speaks of codes. */
  titled: 3,
  /** The line above leads over to all that something may be. */
  set: 6,
  /** A line of dashes below it that parts the columns, and one that does not. */
  crossed: 9,
  ruled: 3,
  /** A code in another column, at most. */
  telling: 5,
  borders: { gap: 2.5, tab: 4, pipe: 4, line: 0.5, glue: 0.5 } as Partial<
    Record<Separator, number>
  >,
} as const;

/** So many rows show what a table saves; the others are taken to be like them, as most tables of so many rows are data. */
export const SAMPLE = 1000;

export function describe(page: Page, layout: string, found: Found, isKnown: boolean): Candidate {
  const rows = found.rows.slice(0, SAMPLE).map((cells) => rowOf(page, layout, cells));
  const all = Math.max(1, found.rows.length / SAMPLE);
  const isTitled = speaksOf(CODES, page, found);
  const isOfChanges = isHistory(page.lines) || (!isTitled && speaksOf(CHANGES, page, found));
  const isSet = leadsToSet(page, found);
  const reasons: Reason[] = [];
  const weigh = (what: string, nats: number): void => {
    if (nats !== 0) reasons.push({ what, nats });
  };
  weigh(layout, -(isKnown ? costs.known : costs.layout) - (costs.rare[layout] ?? 0));
  weigh(`${found.rows.length} rows`, all * sum(rows.map(({ nats }) => nats)));
  weigh('rows that differ', -all * variety(rows));
  weigh('columns', -columnCost(rows, layout, found.rows.length));
  weigh('codes that come again', -all * repeats(rows));
  weigh('header', headerGain(found, layout) + ruleGain(page, found));
  weigh('doubtful rows', -costs.doubt * found.diagnostics.length);
  weigh('cells more or less', -all * costs.ragged * ragged(rows, layout));
  const more = layout === 'columns' ? costs.moreInColumns : costs.more;
  weigh('lines that go on', -more * moreLines(page, found));
  weigh('text around it', -costs.crowded * crowding(page, found));
  weigh('title', isTitled ? gains.titled : 0);
  weigh('a set', isSet ? gains.set : 0);
  const about = { isHeaded: namesIn(found) > 1, isTitled, isOfChanges, isSet };
  const isEmpty = layout === 'columns' && isMatrix(found);
  const { what, nats } = rivalOf(page, isEmpty ? [] : rows, about);
  const rival = { what, nats: all * nats };
  const gain = sum(reasons.map(({ nats }) => nats)) - rival.nats;
  const table = isEmpty ? { ...found, rows: [], diagnostics: [] } : found;
  return { table, first: found.first, last: found.last, layout, reasons, rival, gain };
}

function rowOf(page: Page, layout: string, cells: readonly Cell[]): Row {
  const texts = cells.map(({ text }) => text);
  const heads = cells.map(({ text }) => headOf(withoutRemark(text)));
  const separators = cells
    .slice(1)
    .map((cell, index) => separatorOf(between(page, cells[index] ?? cell, cell)));
  const filled = layout === 'labelled' ? texts.filter((text) => text !== '').length : 0;
  const nats = rowGain(withCode(heads, texts), separators) + gains.label * filled;
  return { layout, texts, heads, separators, line: (cells[0]?.line ?? 1) - 1, nats };
}

/** What the source has between two cells of a row. */
function between(page: Page, before: Cell, after: Cell): string {
  if (before.line !== after.line || before.text === '') return before.text === '' ? '\t' : '\n';
  const text = lineOf(page, before.line - 1).slice(before.column - 1, after.column - 1);
  const first = before.text.slice(0, text.length);
  return text.startsWith(first)
    ? text.slice(first.length)
    : (/[^\p{L}\p{N}]{0,20}$/u.exec(text)?.[0] ?? '');
}

/** `EBUSY (since 2.0)`, `EAGAIN, EWOULDBLOCK` */
function withoutRemark(text: string): string {
  return text.length > 80 ? text : text.replace(/(?: \([^()]*\)|, \S+)$/, '');
}

/** What is glued may have more than a code in its first cell: `400 Bad Request`. */
function withCode(heads: readonly Head[], [text = '']: readonly string[]): readonly Head[] {
  if (heads[0] !== 'words') return heads;
  const first = headOf(text.slice(0, text.search(/\s/)));
  return isTelling(first) ? [first, ...heads.slice(1)] : heads;
}

function rowGain(heads: readonly Head[], separators: readonly Separator[]): number {
  const [head = 'empty', ...others] = heads;
  const [border = 'line'] = separators;
  const begins = isTelling(head) || border === 'gap' || border === 'line' ? head : 'word';
  const first = head === 'empty' ? 0 : surprise(`${begins} ${border}`);
  const telling = sum(others.filter(isTelling).map(tellingGain));
  // Of the cells that hold something, the second is the shape's.
  const borders = separators
    .filter((_, index) => heads[index + 1] !== 'empty')
    .slice(1)
    .map((each) => gains.borders[each] ?? 2);
  return first + telling + sum(borders);
}

/** A text that is all code is rarer than one that begins with it. */
function tellingGain(head: Head): number {
  return Math.min(gains.telling, surprise(`${head} line`) - surprise('word line'));
}

/** What it takes to say of each row how it begins, where rows do not begin alike. */
function variety(rows: readonly Row[]): number {
  const counts = new Map<Shape, number>();
  for (const row of rows) counts.set(shapeOf(row), (counts.get(shapeOf(row)) ?? 0) + 1);
  return sum([...counts.values()].map((count) => -count * Math.log(count / rows.length)));
}

function shapeOf({ heads, separators }: Row): Shape {
  const [head = 'empty'] = heads;
  return `${head} ${separators[0] ?? 'line'}`;
}

function columnCost(rows: readonly Row[], layout: string, count: number): number {
  const width = rows.reduce((most, { heads }) => Math.max(most, heads.length), 0);
  const places = layout === 'columns' ? costs.place * (width - 1) : 0;
  return places + costs.column * width * Math.log(count + 1);
}

/** How many rows do not have as many cells as most; a tab in front is as often an indent as an empty cell. */
function ragged(rows: readonly Row[], layout: string): number {
  const counts = new Map<number, number>();
  for (const { heads } of rows) counts.set(heads.length, (counts.get(heads.length) ?? 0) + 1);
  const empty = layout === 'tabs' ? rows.filter(({ heads: [head] }) => head === 'empty').length : 0;
  return rows.length - Math.max(0, ...counts.values()) + empty;
}

/** Rows that say the code of another again earn nothing by it. */
function repeats(rows: readonly Row[]): number {
  const codes = new Set<string>();
  const again = rows.filter(({ texts: [code = ''] }) => {
    const isKnown = codes.has(code);
    codes.add(code);
    return isKnown && code !== '';
  });
  return sum(again.map(({ nats }) => nats)) / 2;
}

function headerGain({ header }: Pick<Found, 'header'>, layout: string): number {
  const texts = header.at(-1)?.map(({ text }) => text) ?? [];
  if (texts.length === 0) return 0;
  const words = hasHeaderWords(texts) ? gains.header * namesIn({ header }) : 1;
  const filled = texts.filter((text) => text !== '').length;
  return layout === 'columns' ? words + gains.above * (filled - 1) : words;
}

/** Whether numbers head its columns. Nobody else may read its lines as a list, so it stays a table, without rows. */
function isMatrix({ header }: Pick<Found, 'header'>): boolean {
  const filled = header.flat().filter(({ text }) => text !== '');
  return filled.length > 1 && filled.every(({ text }) => /^[\d\s.,-]+$/.test(text));
}

/** How many cells of the header are words that head columns. */
function namesIn({ header }: Pick<Found, 'header'>): number {
  return header.at(-1)?.filter(({ text }) => isHeaderWord(text)).length ?? 0;
}

/** A line of dashes right below the first. */
function ruleGain(page: Page, { first, header }: Found): number {
  if (header.length === 0) return 0;
  const below = [first + 1, first + 2].find((line) => isRule(page, line));
  if (below === undefined) return 0;
  return /[-=─━][\s|+│┼]+[-=─━]/.test(lineOf(page, below)) ? gains.crossed : gains.ruled;
}

function moreLines(page: Page, { first, last, header, rows }: Found): number {
  let lines = -rows.length - header.length;
  for (let line = first; line <= last; line++) if (!isBlank(page, line)) lines++;
  return Math.max(0, lines);
}

/** On how many of its sides text stands right at it. */
function crowding(page: Page, { first, last }: Found): number {
  const isText = (line: number, isTitle: boolean): boolean =>
    isFree(page, line) && !isTitle && markedTitle(page, line) === undefined;
  const [above, below] = [lineOf(page, first - 1).trim(), lineOf(page, last + 1).trim()];
  const isTitled = isTitleText(undecorated(above)) || /[:：]$/.test(above);
  return Number(isText(first - 1, isTitled)) + Number(isText(last + 1, isTitleText(below)));
}

const CODES =
  /error|\bcodes?\b|errno|status|response|repl(?:y|ies)|return|exit|常量|代码|错误|异常|状态|返回|响应|出错|错[误誤]|碼|エラー|コード|ステータス|오류|에러|코드|ошиб|код|fehler|erreur|códigos?|erro\b/i;

/** A line that leads over to all that something may be. */
const SETS =
  /\b(?:valid|possible|recogni[sz]ed|supported|allowed|accepted|permitted|legal|keywords)\b|\bone of\b/i;

const CHANGES =
  /\bbug-?fix|\bfix(?:ed|es)\b|\bchange(?:s|log)\b|\breleased?\b|what'?s new|\bversion \d|\bnew features?\b/i;

/** Whether the last line with text above it leads over to such a set. */
function leadsToSet(page: Page, { first }: Found): boolean {
  const above = lineOf(page, isBlank(page, first - 1) ? first - 2 : first - 1).trimEnd();
  return /[:：]$/.test(above) && SETS.test(above);
}

/** Whether a line near above it does. */
function speaksOf(what: RegExp, page: Page, { first }: Found): boolean {
  let seen = 0;
  for (let line = first - 1; line >= 0 && line >= first - 6 && seen < 2; line--) {
    const text = lineOf(page, line);
    if (text.trim() === '') continue;
    seen++;
    if (text.length < 120 && what.test(text)) return true;
  }
  return false;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
