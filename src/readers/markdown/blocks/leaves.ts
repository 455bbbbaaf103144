import type { Block, Line, TableBlock } from '../block.ts';
import {
  atxHeading,
  closesFence,
  isSiteMarkup,
  isThematicBreak,
  mayBeginBlock,
  openingFence,
  startsContainer,
  underlineLevel,
  withoutAttributes,
} from './block-starts.ts';
import { startsCaption } from '../drawn/captions.ts';
import type { Dialect } from '../dialect.ts';
import { htmlStart } from './html-starts.ts';
import { indentOf, isBlank, trimmedStart } from '../line.ts';
import {
  COMMENT_END,
  beginsComment,
  beginsHeadingTag,
  isComponentTag,
  isHeadingTag,
} from '../mdx.ts';
import { cellsOf, delimits } from '../row.ts';

/** The blocks so far, and the last of them while it is open: it takes the next line, if that fits. */
export interface Leaves {
  blocks: Block[];
  leaf: Leaf | undefined;
  dialect: Dialect;
}

type Leaf =
  | { type: 'paragraph' | 'code'; content: Line[] }
  | { type: 'fence'; content: Line[]; fence: string }
  /** `opens`: it is the tag of a heading. */
  | { type: 'html'; content: Line[]; end: RegExp | undefined; opens?: true }
  | TableBlock;

/** Fenced code and HTML take every line until their end. Gives whether the line was taken. */
export function addVerbatim(leaves: Leaves, line: Line): boolean {
  const { leaf } = leaves;
  if (leaf?.type === 'fence') {
    if (closesFence(line.text, leaf.fence)) leaves.leaf = undefined;
    else leaf.content.push(line);
    return true;
  }
  if (leaf?.type !== 'html') return false;
  if (leaves.dialect.has('mdx') && leaf.end === undefined && isFenceBelow(leaf.content, line)) {
    leaves.leaf = undefined;
    return false;
  }
  leaf.content.push(line);
  if (leaf.end === undefined ? isBlank(line.text) : leaf.end.test(line.text)) {
    leaves.leaf = undefined;
    if (leaf.opens) openHeading(leaves);
  }
  return true;
}

/** In MDX, tags go on no further than they are written, so code may begin below them without a blank line. */
function isFenceBelow(above: readonly Line[], { text }: Line): boolean {
  return above.length > 0 && openingFence(text) !== undefined;
}

/**
 * A line that lacks the marks of its containers goes on with a paragraph in them, where it begins nothing else. Gives
 * whether it was taken.
 *
 *     > - text
 *     text
 */
export function addLazily({ leaf }: Leaves, line: Line): boolean {
  if (leaf?.type !== 'paragraph' || isBlank(line.text)) return false;
  if (mayBeginBlock(line.text) && (startsContainer(line.text) || startsLeaf(line))) return false;
  leaf.content.push(trimmedStart(line));
  return true;
}

function startsLeaf(line: Line): boolean {
  return startsMarkedLeaf(line) || isThematicBreak(line.text);
}

/** Whether a heading, fenced code or HTML begins, which no table does. */
export function startsMarkedLeaf(line: Line): boolean {
  return (
    atxHeading(line) !== undefined ||
    openingFence(line.text) !== undefined ||
    htmlStart(line.text) !== undefined
  );
}

/** Adds what is left of a line behind the marks of its containers. */
export function addToLeaf(leaves: Leaves, line: Line): void {
  const { leaf } = leaves;
  if (isBlank(line.text)) {
    if (leaf?.type !== 'code') leaves.leaf = undefined;
  } else if (indentOf(line.text) >= 4 && leaf?.type !== 'paragraph') {
    if (leaf?.type === 'code') leaf.content.push(line);
    else openLeaf(leaves, { type: 'code', content: [line] });
  } else if (!(mayBeginBlock(line.text) && beginBlock(leaves, line)) && !addRow(leaves, line)) {
    addText(leaves, trimmedStart(line));
  }
}

/** What begins a block, whatever is above it. Gives whether the line did. */
function beginBlock(leaves: Leaves, line: Line): boolean {
  if (underline(leaves, line)) return true;
  if (leaves.dialect.has('mdx') && skipMdx(leaves, line)) return true;
  const heading = atxHeading(line);
  const fence = openingFence(line.text);
  const html = htmlStart(line.text);
  if (heading !== undefined) {
    const { level, content } = heading;
    leaves.blocks.push({ type: 'heading', level, content: [content] });
    leaves.leaf = undefined;
  } else if (fence !== undefined) {
    openLeaf(leaves, { type: 'fence', content: [], fence });
  } else if (html?.interrupts || (html !== undefined && leaves.leaf?.type !== 'paragraph')) {
    openLeaf(leaves, { type: 'html', content: [], end: html.end });
    addVerbatim(leaves, line);
  } else if (isThematicBreak(line.text) || isSiteMarkup(line.text)) {
    leaves.leaf = undefined;
  } else {
    return false;
  }
  return true;
}

/** Tags of components, and comments up to their end. Gives whether there are any. */
function skipMdx(leaves: Leaves, { text }: Line): boolean {
  if (beginsComment(text)) leaves.leaf = { type: 'html', content: [], end: COMMENT_END };
  else if (beginsHeadingTag(text))
    leaves.leaf = { type: 'html', content: [], end: />\s*$/, opens: true };
  else if (isHeadingTag(text)) openHeading(leaves);
  else if (isComponentTag(text)) leaves.leaf = undefined;
  else return false;
  return true;
}

/** Below those that divide a page, and above those that divide what a component heads. */
const COMPONENT_LEVEL = 3;

/** The text up to the closing tag is one. */
function openHeading(leaves: Leaves): void {
  const content: Line[] = [];
  leaves.blocks.push({ type: 'heading', level: COMPONENT_LEVEL, content });
  leaves.leaf = { type: 'paragraph', content };
}

/** A line of `=` or `-` makes the paragraph above it a heading. */
function underline(leaves: Leaves, line: Line): boolean {
  const { leaf } = leaves;
  const level = underlineLevel(line.text);
  if (leaf?.type !== 'paragraph' || level === undefined) return false;
  const content = leaf.content.map((each, index) =>
    index === leaf.content.length - 1 ? withoutAttributes(each) : each,
  );
  leaves.blocks.pop();
  leaves.blocks.push({ type: 'heading', level, content, underlined: true });
  leaves.leaf = undefined;
  return true;
}

/** A row of the table above, or the delimiter row that makes the last line above it a header. */
function addRow(leaves: Leaves, line: Line): boolean {
  const { leaf } = leaves;
  if (leaf?.type === 'table') {
    if (cellsOf(line).length === 0 || isCaption(leaves, line)) return false;
    leaf.rows.push(line);
    leaf.endOffset = line.offset;
    return true;
  }
  const header = leaf?.type === 'paragraph' ? leaf.content.at(-1) : undefined;
  if (leaf?.type !== 'paragraph' || header === undefined || !delimits(line, header)) return false;
  const headerRows = leaves.dialect.has('multimarkdown_spans')
    ? headerHeight(leaf.content, header)
    : 1;
  const rows = leaf.content.splice(-headerRows);
  if (leaf.content.length === 0) leaves.blocks.pop();
  openLeaf(leaves, { type: 'table', rows, headerRows, endOffset: line.offset });
  return true;
}

/** Below a table, a caption is no row of it. */
function isCaption({ dialect }: Leaves, { text }: Line): boolean {
  return dialect.has('table_captions') && startsCaption(text) && !text.includes('|');
}

/** How many of the lines down to the last row of a header are as wide: in MultiMarkdown all of them belong to it. */
function headerHeight(content: readonly Line[], last: Line): number {
  const width = cellsOf(last).length;
  const above = content
    .slice(0, -1)
    .findLastIndex((line) => !line.text.includes('|') || cellsOf(line).length !== width);
  return content.length - 1 - above;
}

function addText(leaves: Leaves, line: Line): void {
  if (leaves.leaf?.type === 'paragraph') leaves.leaf.content.push(line);
  else openLeaf(leaves, { type: 'paragraph', content: [line] });
}

function openLeaf(leaves: Leaves, leaf: Leaf): void {
  leaves.leaf = leaf;
  leaves.blocks.push(leaf.type === 'fence' ? { type: 'code', content: leaf.content } : leaf);
}
