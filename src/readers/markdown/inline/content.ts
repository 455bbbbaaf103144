import type { Cell } from '../../../model/table.ts';
import { type Inline, escapeMarkdown, inlineCell } from '../../../inline/inline.ts';
import type { Mark } from '../../../model/outline.ts';
import { positionAt } from '../../../source/source.ts';
import type { Content, HtmlTools, Inlines } from './inline.ts';
import { offsetIn, textOf } from '../line.ts';
import { type Patchwork, createPatchwork } from './patchwork.ts';
import { phrasingContent } from './phrasing.ts';
import { addPhrasing } from './phrasing-html.ts';
import { escapeHtml } from './raw-html.ts';
import type { Phrasing } from './remark.ts';

/** Content as a cell, and the tables that HTML makes in it. */
export interface Shown {
  cell: Cell;
  marks: Mark[];
}

/** Several contents as one cell, each on lines of its own. */
export function showContents(
  contents: readonly Content[],
  emptyAt: number,
  inlines: Inlines,
): Shown {
  const [first = [], second] = contents;
  if (second === undefined) return showContent(first, emptyAt, inlines);
  const shown = contents.map((content) => showContent(content, emptyAt, inlines));
  return {
    cell: joined(shown.map(({ cell }) => cell)) ?? showContent([], emptyAt, inlines).cell,
    marks: shown.flatMap(({ marks }) => marks),
  };
}

/** One cell of all that show something. */
function joined(cells: readonly Cell[]): Cell | undefined {
  const visible = cells.filter(({ text }) => text !== '');
  const isMarked = visible.some(({ markdown }) => markdown !== undefined);
  const markdown = visible.map((cell) => cell.markdown ?? escapeMarkdown(cell.text)).join('\n');
  const text = visible.map((cell) => cell.text).join('\n');
  const [first] = visible;
  const isRaised = visible.some(({ plain }) => plain !== undefined);
  const plain = visible.map((cell) => cell.plain ?? cell.text).join('\n');
  return first && { ...first, text, ...(isMarked && { markdown }), ...(isRaised && { plain }) };
}

/** `emptyAt` is the offset in the source where the content would begin. */
export function showContent(content: Content, emptyAt: number, inlines: Inlines): Shown {
  const phrasing = inlines.phrasing.get(content);
  if (phrasing?.hasHtml && inlines.html !== undefined) {
    return showHtml(phrasing, emptyAt, inlines, inlines.html);
  }
  const shown =
    phrasing === undefined
      ? unparsed(content, inlines)
      : phrasingContent(phrasing, inlines.references);
  const cell = {
    ...inlineCell(shown.inlines),
    ...positionAt(inlines.source, shown.offset ?? content[0]?.offset ?? emptyAt),
  };
  return { cell, marks: [] };
}

function unparsed(
  content: Content,
  { simple }: Inlines,
): { inlines: Inline[]; offset: number | undefined } {
  const shown = simple.get(content);
  const inlines = shown?.inlines ?? [{ type: 'text', value: textOf(content) }];
  const offset = shown?.first === undefined ? undefined : offsetIn(content, shown.first);
  return { inlines, offset };
}

function showHtml(
  phrasing: Phrasing,
  emptyAt: number,
  { source, references }: Inlines,
  { parse, marks }: HtmlTools,
): Shown {
  const page = createPatchwork();
  page.add('', emptyAt);
  addPhrasing(page, phrasing, references);
  const html = page.text();
  const context = {
    html,
    origin: page.origin,
    position: (offset: number) => positionAt(source, offset),
    definitionLists: false,
  };
  const root = parse.parseCell(html);
  if (root === undefined) return { cell: { text: '', ...context.position(emptyAt) }, marks: [] };
  return { cell: marks.cellOf([root], 0, context), marks: marks.marksIn(root, context) };
}

/** Adds content to a page of HTML. */
export function addContent(page: Patchwork, content: Content, inlines: Inlines): void {
  const phrasing = inlines.phrasing.get(content);
  if (phrasing !== undefined) addPhrasing(page, phrasing, inlines.references);
  else page.add(escapeHtml(textOf(content)), content[0]?.offset);
}
