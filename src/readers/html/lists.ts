import { type CodedItem, codedHeading, codedItems } from '../../codes/coded-list.ts';
import { type PlacedCell, placed } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { headingKinds } from '../../vocabulary/heading-words.ts';
import { type Element, type Node, attribute, elements, isElement, walk } from './tree.ts';

/** A list of codes that is no table, as the rows of one. */
export interface CodeList {
  first: Element;
  last: Element;
  caption: string | null;
  headerRows: number;
  cells: PlacedCell[];
  /** Of the headings that are its rows; those above it have a lesser one. */
  level?: number;
}

/** How a page is read. */
export interface ListReader {
  read: (element: Element) => Cell;
  /** The cells of texts that stand in an element, one behind the other. */
  split: (element: Element, texts: readonly string[]) => Cell[];
}

/** Each list in a list is read once more. */
const MAX_DEPTH = 3;

/** What is no list of the page's text. */
const ASIDE: ReadonlySet<string> = new Set(['table', 'nav', 'footer', 'header', 'aside']);

/** The lists and the runs of headings on a page whose items are called by codes. */
export function codeListsIn(page: Node, reader: ListReader): CodeList[] {
  const { read } = reader;
  const [before, after] = neighboursIn(page);
  const found: CodeList[] = [];
  const runs: Element[][] = [[]];
  let title = '';
  let aside = 0;
  let depth = 0;
  walk(
    page,
    (node) => {
      if (!isElement(node)) return undefined;
      if (isAside(node)) aside++;
      if (isList(node)) depth++;
      if (aside > 0) return undefined;
      if (levelOf(node) > 0) {
        addHeading(runs, node, read);
        title = read(node).text;
      } else if (isList(node) && depth <= MAX_DEPTH) {
        const list = codeList(node, { before: before.get(node), title }, reader);
        if (list !== undefined) found.push(list);
      }
      return undefined;
    },
    (node) => {
      if (!isElement(node)) return;
      if (isAside(node)) aside--;
      if (isList(node)) depth--;
    },
  );
  return [...runs.flatMap((run) => headingList(run, after, reader) ?? []), ...found];
}

/** The elements before and behind each heading and list. */
function neighboursIn(page: Node): [before: Map<Element, Element>, after: Map<Element, Element>] {
  const [before, after] = [new Map<Element, Element>(), new Map<Element, Element>()];
  walk(page, (node) => {
    let last: Element | undefined;
    for (const each of 'childNodes' in node ? node.childNodes : []) {
      if (!isElement(each)) continue;
      if (last !== undefined && levelOf(last) > 0) after.set(last, each);
      if (last !== undefined && isList(each)) before.set(each, last);
      last = each;
    }
    return undefined;
  });
  return [before, after];
}

function isAside(node: Element): boolean {
  return ASIDE.has(node.tagName) || attribute(node, 'role') === 'navigation';
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'dl';
}

function levelOf({ tagName }: Element): number {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0;
}

/** Longer than what announces a list. */
const MAX_CAPTION = 100;

/**
 * Items that are codes, with what is said of them:
 *
 *     <p><b>Order side (side):</b></p>      BUY
 *     <ul><li>BUY</li><li>SELL</li></ul>    SELL
 */
function codeList(
  list: Element,
  { before, title }: { before: Element | undefined; title: string },
  reader: ListReader,
): CodeList | undefined {
  const { read } = reader;
  const isText = before !== undefined && /^(?:p|strong|b)$/.test(before.tagName);
  const caption = isText ? captionOf(read(before)) : undefined;
  const isCalledSo = isOfValues(caption?.text ?? title);
  const rows =
    list.tagName === 'dl' ? termRows(list, reader, isCalledSo) : itemRows(list, reader, isCalledSo);
  // A heading may be about many things; words that might be anything need a line of their own to announce them.
  const areWords = rows?.some(([code]) => !/[A-Z\d]/.test(code?.text ?? '')) === true;
  if (rows === undefined || (areWords && caption === undefined)) return undefined;
  const shown = caption === undefined || caption.isHeading ? null : caption.text;
  return { first: list, last: list, caption: shown, headerRows: 0, cells: placed(rows) };
}

function itemRows(
  list: Element,
  { read, split }: ListReader,
  isCalledSo: boolean,
): Cell[][] | undefined {
  const elementsOf = elements(list, 'li');
  const items = elementsOf.map(read);
  if (items.every(({ markdown = '' }) => /^\[[^\]]*\]\([^)]*\)$/.test(markdown))) return undefined;
  const coded = codedItems(items, isCalledSo);
  const isPlain = coded?.every(({ text }) => text === '') === true;
  return coded?.map(({ code, text }, index) =>
    elementsOf
      .slice(index, index + 1)
      .flatMap((item) => split(item, isPlain ? [code] : [code, text])),
  );
}

/** Each term has one description. */
function termRows(list: Element, { read }: ListReader, isCalledSo: boolean): Cell[][] | undefined {
  const parts = elements(list, 'dt', 'dd');
  if (!parts.every(({ tagName }, index) => tagName === (index % 2 === 0 ? 'dt' : 'dd')))
    return undefined;
  const [terms, said] = [elements(list, 'dt').map(read), elements(list, 'dd').map(read)];
  const coded = codedItems(terms, isCalledSo);
  return coded?.map(({ code, cell }: CodedItem, index) => [
    at(cell, code),
    ...said.slice(index, index + 1),
  ]);
}

/** What ends in a colon, or is bold as a whole, and then a heading. */
function captionOf({
  text,
  markdown = '',
}: Cell): { text: string; isHeading: boolean } | undefined {
  const isHeading = /^\*\*[^*]+\*\*[:：]?$/.test(markdown);
  if (text.length > MAX_CAPTION || !(isHeading || /[:：]$/.test(text))) return undefined;
  return { text: text.replace(/(?<!\s)\s*[:：]$/, '').replaceAll('\n', ' '), isHeading };
}

/** A word for values ends the title, or what programs call them: `Order side (side)`. */
function isOfValues(title: string): boolean {
  if (/\([a-z]+(?:[A-Z]\w*)?(?:, ?\w+)*\)$/.test(title)) return true;
  const [last] = headingKinds(title).toSorted((a, b) => b.place - a.place);
  return last?.kind === 'enum' && last.place === 1;
}

/** Puts a heading to the run that it goes on with, where it is called by a code; any other ends the run, but a lesser one. */
function addHeading(runs: Element[][], heading: Element, read: ListReader['read']): void {
  const run = runs.at(-1) ?? [];
  const level = levelOf(heading);
  const open = run[0] === undefined ? 0 : levelOf(run[0]);
  if (codedHeading(read(heading)) === undefined) {
    if (level <= open) runs.push([]);
  } else if (level === open) run.push(heading);
  else runs.push([heading]);
}

/** So many in a row are a list. */
const ENOUGH = 3;

/**
 * Headings one after the other, with the block below:
 *
 *     <h3>-1000 UNKNOWN</h3><p>Something went wrong.</p>    Code   Message  Description
 *     <h3>-1001 LATE</h3><p>Try again.</p>               →  -1000  UNKNOWN  Something went wrong.
 */
function headingList(
  headings: readonly Element[],
  after: ReadonlyMap<Element, Element>,
  { read, split }: ListReader,
): CodeList | undefined {
  const rows = headings.map((heading): Cell[] => {
    const { code = '', text = '' } = codedHeading(read(heading)) ?? {};
    const below = after.get(heading);
    const isText = below !== undefined && /^(?:p|ul|ol|div)$/.test(below.tagName);
    return [...split(heading, [code, text]), ...(isText ? [read(below)] : [])];
  });
  const [first, last] = [headings[0], headings.at(-1)];
  const [code] = rows[0] ?? [];
  const isLong = rows.every(([cell]) => /\d{4}|^0x/.test(cell?.text ?? ''));
  if (first === undefined || last === undefined || code === undefined) return undefined;
  if (rows.length < (isLong ? 2 : ENOUGH)) return undefined;
  const labels = ['Code', 'Message', 'Description'].slice(
    0,
    Math.max(...rows.map(({ length }) => length)),
  );
  const cells = placed([labels.map((label) => at(code, label)), ...rows]);
  return { first, last, level: levelOf(first), caption: null, headerRows: 1, cells };
}

function at({ line, column }: Cell, text: string): Cell {
  return { text, line, column };
}
