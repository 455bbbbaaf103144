import type { Draft } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { inlineCell } from '../../inline/inline.ts';
import type { Mark } from '../../model/outline.ts';
import type { Position } from '../../source/source.ts';
import { contentOf } from './content.ts';
import { definitionCells } from './definition-list.ts';
import { type DoxygenPage, doxygenCells, isSignature, saidOn } from './doxygen.ts';
import { isSummaryTable, summaryTable } from './javadoc.ts';
import { type ListReader, codeListsIn } from './lists.ts';
import { formTable } from './form.ts';
import { type Element, type Node, attribute, elements, isElement, isText, walk } from './tree.ts';

/** Some HTML, and how it lies in the document that it is part of. */
export interface HtmlContext {
  html: string;
  /** The offset in the source of an offset in `html`. */
  origin: (offset: number) => number;
  /** Where an offset in the source stands. */
  position: (offset: number) => Position;
  /** Whether a `dl` is a table. */
  definitionLists: boolean;
}

/** Every heading and every data table below a node; a nested table is one of its own. */
export function marksIn(root: Node, context: HtmlContext): Mark[] {
  const marks: Mark[] = [];
  const read = reader(context);
  let known: ReturnType<typeof saidOn> | undefined;
  const page: DoxygenPage = { read, said: () => (known ??= saidOn(root, read)) };
  walk(root, (node) => {
    if (!isElement(node)) return undefined;
    const level = Number(/^h([0-7])$/.exec(node.tagName)?.[1]);
    if (level >= 0) marks.push(headingMark(node, level, context));
    else if (isTable(node, context)) marks.push(tableMark(node, context, page));
    else if (isBoldParagraph(node)) marks.push(...impliedHeading(node, context));
    else if (TITLES.has(node.tagName)) marks.push(...impliedHeading(node, context, WITHIN));
    else if (TITLED.has(node.tagName)) marks.push(endOf(node, context));
    return undefined;
  });
  return marks;
}

function reader(context: HtmlContext): DoxygenPage['read'] {
  return (element) => cellOf([element], insideOf(element), context);
}

/** Each text stands where its first word does, behind the one before it or, in other order, before that. */
function splitter(context: HtmlContext): ListReader['split'] {
  return (element, texts) => {
    const start = insideOf(element);
    const inside = context.html.slice(start, element.sourceCodeLocation?.endOffset ?? start);
    let end = 0;
    return texts.map((text) => {
      const word = /^[^\s&<>]*/.exec(text)?.[0] ?? '';
      const found =
        [inside.indexOf(word, end), inside.indexOf(word)].find((each) => each >= 0) ?? 0;
      end = found + word.length;
      return { text, ...context.position(context.origin(start + found)) };
    });
  };
}

/** The lists of codes on a page that are no tables. */
export function listMarks(page: Node, context: HtmlContext): Mark[] {
  return codeListsIn(page, { read: reader(context), split: splitter(context) }).map(
    ({ first, last, level, ...content }) => {
      const { offset, ...lines } = placeOf(first, last, context);
      return { type: 'table', offset, level, draft: { kind: 'list', ...lines, ...content } };
    },
  );
}

/** What a node shows as a cell; where it shows nothing, it stands at `emptyAt`, an offset in the parsed text. */
export function cellOf(nodes: readonly Node[], emptyAt: number, context: HtmlContext): Cell {
  const contents = nodes.map((node) =>
    contentOf(node, context.html, (element) => isTable(element, context)),
  );
  const inlines = contents.flatMap((content, index) =>
    index === 0 ? content.inlines : [{ type: 'break' } as const, ...content.inlines],
  );
  const offset = contents.find((content) => content.offset !== undefined)?.offset ?? emptyAt;
  return { ...inlineCell(inlines), ...context.position(context.origin(offset)) };
}

/** ARIA: a table with the role `presentation` or `none` is there for the layout alone, and is read as blocks. */
function isTable(element: Element, { definitionLists }: HtmlContext): boolean {
  if (element.tagName === 'dl') return definitionLists;
  if (isSummaryTable(element)) return true;
  const role = attribute(element, 'role')?.trim().toLowerCase() ?? '';
  return (
    element.tagName === 'table' && !['presentation', 'none'].includes(role) && !isSignature(element)
  );
}

function headingMark(heading: Element, level: number, context: HtmlContext): Mark {
  const offset = context.origin(heading.sourceCodeLocation?.startOffset ?? 0);
  return { type: 'heading', offset, level, text: textOf(heading, context) };
}

function tableMark(table: Element, context: HtmlContext, page: DoxygenPage): Mark {
  const { offset: start, ...lines } = placeOf(table, table, context);
  const end = titleEnd(table);
  const offset = end === undefined ? start : context.origin(end);
  const content =
    table.tagName === 'dl' ? listContent(table, context) : tableContent(table, context, page);
  return { type: 'table', offset, draft: { kind: 'html', ...lines, ...content } };
}

/** Where a row ends that has nothing but a heading, which so stands above the rest of the table; undefined where none does. */
function titleEnd(table: Element): number | undefined {
  const [group] = elements(table, 'thead', 'tbody');
  const [row] = group === undefined ? [] : elements(group, 'tr');
  const [cell, other] = row === undefined ? [] : elements(row, 'td', 'th');
  if (cell === undefined || other !== undefined) return undefined;
  const [heading] = elements(cell, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  return heading && row?.sourceCodeLocation?.endOffset;
}

function isBoldParagraph({ tagName, childNodes }: Element): boolean {
  if (tagName !== 'p' || childNodes.length > 3) return false;
  const shown = childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
  const [bold, colon] = shown;
  const isColon = colon === undefined || (isText(colon) && /^\s*[:：]\s*$/.test(colon.value));
  return (
    shown.length <= 2 &&
    isColon &&
    bold !== undefined &&
    isElement(bold) &&
    /^(?:b|strong)$/.test(bold.tagName)
  );
}

/** Below all that HTML has. */
const BELOW_ALL = 7;
/** What titles a part of the page is below what is bold in front of it, and ends with that part. */
const WITHIN = 8;
const TITLES: ReadonlySet<string> = new Set(['summary', 'dt']);
const TITLED: ReadonlySet<string> = new Set(['details', 'dl']);
/** Longer than a heading is. */
const MAX_HEADING = 80;

function endOf(part: Element, context: HtmlContext): Mark {
  const offset = context.origin(part.sourceCodeLocation?.endOffset ?? 0);
  return { type: 'heading', offset, level: WITHIN, text: '' };
}

/** A paragraph that is bold as a whole, as in Markdown, a summary or a term, but for a sentence, which is said aloud. */
function impliedHeading(part: Element, context: HtmlContext, level = BELOW_ALL): Mark[] {
  const mark = headingMark(part, level, context);
  if (mark.type !== 'heading' || mark.text.length > MAX_HEADING || /[.!?。！？]$/.test(mark.text))
    return [];
  return [{ ...mark, text: mark.text.replace(/(?<!\s)\s*[:：]$/, '') }];
}

/** From one element to another. */
function placeOf(
  first: Element,
  last: Element,
  context: HtmlContext,
): { offset: number; line: number; endLine: number } {
  const offset = context.origin(first.sourceCodeLocation?.startOffset ?? 0);
  const end = context.origin(Math.max((last.sourceCodeLocation?.endOffset ?? 0) - 1, 0));
  return { offset, line: context.position(offset).line, endLine: context.position(end).line };
}

type Content = Pick<Draft, 'caption' | 'headerRows' | 'footerRows' | 'height' | 'cells'>;

function listContent(list: Element, context: HtmlContext): Content {
  const cells = definitionCells(list, (parts) => cellOf(parts, insideOf(parts[0]), context));
  return { caption: null, headerRows: 0, cells };
}

function tableContent(table: Element, context: HtmlContext, page: DoxygenPage): Content {
  const constants = doxygenCells(table, page);
  if (constants !== undefined) {
    const height = (constants.at(-1)?.row ?? 0) + 1;
    return { caption: null, headerRows: 1, height, cells: constants };
  }
  if (isSummaryTable(table)) {
    const summary = summaryTable(table, page.read);
    return { caption: null, height: (summary.cells.at(-1)?.row ?? -1) + 1, ...summary };
  }
  const { slots, headerRows, footerRows, height } = formTable(table);
  const [caption] = elements(table, 'caption');
  const cells = slots.map(({ cell, ...place }) => ({ ...place, cell: page.read(cell) }));
  const captionText = caption === undefined ? '' : textOf(caption, context);
  return { caption: captionText || null, headerRows, footerRows, height, cells };
}

/** On one line. */
function textOf(element: Element, context: HtmlContext): string {
  return cellOf([element], insideOf(element), context).text.replace(/\n+/g, ' ');
}

/** Where an element's content begins. */
function insideOf(element: Element | undefined): number {
  const place = element?.sourceCodeLocation;
  return place?.startTag?.endOffset ?? place?.startOffset ?? 0;
}
