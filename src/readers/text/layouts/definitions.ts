import { type Stretch, cellOf, stretchIn } from '../cell.ts';
import { type Page, isBlank, isFree, lineOf } from '../page/page.ts';
import { type Finder, type Found, tableOf } from '../table.ts';

/** What is said of a term, further in than the term, on its line or below. */
interface Term {
  line: number;
  term: Stretch;
  body: Stretch[];
  /** Its first paragraph has ended. */
  isClosed: boolean;
  last: number;
}

interface List {
  indent: number;
  /** The column in which what is said of its terms begins. */
  column: number;
  terms: Term[];
}

/** A longer line is text, and a list further in is one of another. */
const LONGEST = 80;
const DEEPEST = 6;

/**
 * Terms, each with text that is indented further, as manuals have them; blank lines may stand anywhere.
 *
 *     EACCES No right to do so, or none to
 *            look into the folder.
 *
 *     EBUSY (since 2.0)
 *            Somebody else prints.
 */
export const findDefinitions: Finder = (page) => {
  const done: List[] = [];
  let open: List[] = [];
  /** Of the line above; a term that is no first line of a paragraph stands below another. */
  let indentAbove = -1;
  for (let line = 0; line <= page.lines.length; line++) {
    if (line < page.lines.length && isBlank(page, line)) {
      for (const { terms } of open) close(terms.at(-1), line);
      indentAbove = -1;
      continue;
    }
    const indent = isFree(page, line) ? indentOf(page, line) : -1;
    const list = open.find((each) => each.indent === indent);
    const isWithin = list === undefined && indentAbove === indent;
    const term = indent < 0 || isWithin ? undefined : termAt(page, line, indent, list?.column);
    indentAbove = indent;
    const goesOn = (each: List): boolean =>
      each.indent < indent || (each.indent === indent && term !== undefined);
    done.push(...open.filter((list) => !goesOn(list)));
    open = open.filter(goesOn);
    for (const each of open) {
      const above = each.terms.at(-1);
      if (each.indent < indent && above !== undefined) goOn(page, above, line);
    }
    if (term === undefined) continue;
    if (list !== undefined) list.terms.push(term);
    else if (open.length < DEEPEST) open.push({ indent, column: term.column, terms: [term] });
  }
  return done.filter(hangs).map((list) => toTable(page, list));
};

/** Terms that each have one line, one below the other, stand in columns. */
function hangs({ terms }: List): boolean {
  const [first, last] = [terms[0], terms.at(-1)];
  return terms.length > 1 && (last?.last ?? 0) - (first?.line ?? 0) + 1 > terms.length;
}

function indentOf(page: Page, line: number): number {
  return /^\s*/.exec(lineOf(page, line))?.[0].length ?? 0;
}

function close(term: Term | undefined, line: number): void {
  if (term !== undefined && term.body.length > 0 && term.line < line) term.isClosed = true;
}

function goOn(page: Page, term: Term, line: number): void {
  term.last = line;
  if (!term.isClosed) term.body.push(stretchIn(page, line, 0));
}

/**
 * A short line that what is indented further follows, or the beginning of a line up to a gap. What is said of it begins in
 * `column`, where others of the list show which that is.
 */
function termAt(
  page: Page,
  line: number,
  indent: number,
  column: number | undefined,
): (Term & { column: number }) | undefined {
  const text = lineOf(page, line);
  const [, head = '', gap = ''] =
    /^(\S+(?: \([^()]*\)|, \S+)?)( {2,}| (?=\S))/.exec(text.slice(indent)) ?? [];
  const start = indent + head.length + gap.length;
  const rest = { line, last: line, isClosed: false };
  const below = nextText(page, line);
  const isBelow = below === line + 1;
  const isHanging = isBelow && indentOf(page, below) === start && /^[A-Z][A-Z\d_]{5,}$/.test(head);
  if (head !== '' && (column === undefined ? gap.length > 1 || isHanging : column === start)) {
    const term = stretchIn(page, line, indent, indent + head.length);
    return { ...rest, term, body: [stretchIn(page, line, start)], column: start };
  }
  if (text.length - indent > LONGEST || /[.:;,!?]\s*$/.test(text) || !isBelow) return undefined;
  const inner = indentOf(page, below);
  if (inner <= indent || (column !== undefined && column !== inner)) return undefined;
  return { ...rest, term: stretchIn(page, line, indent), body: [], column: inner };
}

function nextText(page: Page, line: number): number | undefined {
  const below = isBlank(page, line + 1) ? line + 2 : line + 1;
  return isFree(page, below) ? below : undefined;
}

function toTable(page: Page, { terms }: List): Found {
  const rows = terms.map(({ term, body }) => [
    cellOf(page.source, [term]),
    cellOf(page.source, body.length === 0 ? [{ start: term.end, end: term.end }] : body, ' '),
  ]);
  return tableOf('list', { first: terms[0]?.line ?? 0, last: terms.at(-1)?.last ?? 0 }, rows);
}
