import type { Source } from '../../../source/source.ts';
import type { Block, Line } from '../block.ts';
import {
  footnoteLabel,
  isBoxTitle,
  listMarker,
  mayBeginBlock,
  quoteMarker,
} from './block-starts.ts';
import { withCaptions } from '../drawn/captions.ts';
import type { Dialect } from '../dialect.ts';
import type { DrawingReader } from '../drawn/drawing.ts';
import { drawingReader } from '../drawn/drawings.ts';
import type { Fault } from '../fault.ts';
import { type Leaves, addLazily, addToLeaf, addVerbatim, startsMarkedLeaf } from './leaves.ts';
import { withoutIndent } from '../mdx.ts';
import { after, indentOf, isBlank, linesOf, trimmed } from '../line.ts';

export interface Blocks {
  blocks: Block[];
  /** What is between its fences. */
  frontMatter?: readonly Line[];
  /** The labels of all footnotes. */
  footnotes: string[];
  /** Where the first block stands that is in more than 100 others. What is in it was read as text. */
  tooDeep: number | undefined;
  /** Of drawings that are no tables; they were left out. */
  faults: Fault[];
}

/** A quote, or what is indented as far as the content of its list item, footnote or box. */
type Container = { type: 'quote' } | { type: 'indented'; indent: number; isEmpty: boolean };

interface State extends Blocks, Leaves {
  lines: readonly Line[];
  /** The index of the next line. */
  next: number;
  drawingAt: DrawingReader | undefined;
  containers: Container[];
}

/** More than any author nests, and few enough that no line takes long. */
const MAX_DEPTH = 100;

/**
 * The blocks of a document: CommonMark with GFM's tables and footnotes, line by line, as CommonMark's appendix on parsing
 * lays it out.
 *
 *     > - a | b        opens a quote, an item and a paragraph
 *     >   --|--        goes on with both, and makes the paragraph a table
 *     > - c            goes on with the quote, and opens another item
 *     d                goes on with the paragraph, though it lacks the marks
 *
 * micromark would give the same, in a second for a few hundred kilobytes; so it is asked about inline markup only.
 */
export function blocksOf(source: Source, dialect: Dialect): Blocks {
  const lines = linesOf(source);
  const length = frontMatterLength(lines);
  return {
    ...blocksIn(lines.slice(length), dialect),
    frontMatter: lines.slice(1, Math.max(length - 1, 1)),
  };
}

/** As `blocksOf`, of some lines of a document. */
export function blocksIn(lines: readonly Line[], dialect: Dialect): Blocks {
  const state: State = {
    blocks: [],
    footnotes: [],
    tooDeep: undefined,
    faults: [],
    lines,
    next: 0,
    drawingAt: drawingReader(dialect),
    containers: [],
    leaf: undefined,
    dialect,
  };
  for (let line = lines[0]; line !== undefined; line = lines[state.next]) {
    state.next++;
    readLine(state, line);
  }
  const last = lines.at(-1);
  closeContainers(state, 0, last === undefined ? 0 : last.offset + last.text.length);
  return dialect.has('table_captions') ? { ...state, blocks: withCaptions(state.blocks) } : state;
}

/** YAML between lines of `---`, or TOML between lines of `+++`, at the very top. */
function frontMatterLength(lines: readonly Line[]): number {
  const fence = /^(?:---|\+\+\+)(?=[ \t]*$)/.exec(lines[0]?.text ?? '')?.[0];
  if (fence === undefined) return 0;
  return lines.findIndex(({ text }, index) => index > 0 && text.trimEnd() === fence) + 1;
}

function readLine(state: State, line: Line): void {
  const { matched, rest } = matchContainers(state.containers, line);
  const isWhole = matched === state.containers.length;
  if (isWhole && addVerbatim(state, withoutIndent(rest, state.dialect))) return;
  if (!isWhole && addLazily(state, rest)) return;
  closeContainers(state, matched, line.offset);
  const inside = withoutIndent(openContainers(state, rest), state.dialect);
  if (!addDrawing(state, inside)) addToLeaf(state, inside);
}

/** A table that is drawn from a line on; it interrupts no paragraph. Gives whether there is one. */
function addDrawing(state: State, line: Line): boolean {
  const { leaf, drawingAt } = state;
  if (drawingAt === undefined || leaf?.type === 'paragraph' || leaf?.type === 'table') return false;
  if (mayBeginBlock(line.text) && startsMarkedLeaf(line)) return false;
  const found = drawingAt(line, () => linesAhead(state));
  if (found === undefined) return false;
  const { drawing, height } = found;
  if ('fault' in drawing) state.faults.push(drawing);
  else state.blocks.push({ type: 'drawing', drawing });
  state.leaf = undefined;
  state.next += height - 1;
  return true;
}

/** The next lines, as far as they are in all of the open containers. */
function* linesAhead({ lines, next, containers }: State): IterableIterator<Line> {
  for (let index = next, line = lines[index]; line !== undefined; line = lines[++index]) {
    const { matched, rest } = matchContainers(containers, line);
    if (matched < containers.length) return;
    yield rest;
  }
}

/** How many of the open containers the line goes on with, and what is left of it. */
function matchContainers(
  containers: readonly Container[],
  line: Line,
): { matched: number; rest: Line } {
  let rest = line;
  for (const [matched, container] of containers.entries()) {
    const length =
      container.type === 'quote' ? quoteMarker(rest.text) : indentIn(container, rest.text);
    if (length === undefined) return { matched, rest };
    rest = after(rest, length);
  }
  return { matched: containers.length, rest };
}

/** A blank line is part of an item, but for one that began empty and still is. */
function indentIn(
  container: Extract<Container, { type: 'indented' }>,
  text: string,
): number | undefined {
  if (isBlank(text)) return container.isEmpty ? undefined : 0;
  if (indentOf(text) < container.indent) return undefined;
  container.isEmpty = false;
  return container.indent;
}

/** Closes containers until only `depth` are open. */
function closeContainers(state: State, depth: number, offset: number): void {
  while (state.containers.length > depth) {
    state.leaf = undefined;
    state.containers.pop();
    state.blocks.push({ type: 'edge', html: '</div>', offset });
  }
}

/** Opens the containers that begin in a line; gives what is left of it. */
function openContainers(state: State, line: Line): Line {
  let rest = line;
  for (;;) {
    const opened = mayBeginBlock(rest.text) ? containerAt(state, rest) : undefined;
    if (opened === undefined) return rest;
    if (state.containers.length === MAX_DEPTH) {
      state.tooDeep ??= rest.offset;
      return rest;
    }
    state.leaf = undefined;
    state.containers.push(opened.container);
    const { marker } = opened;
    state.blocks.push({
      type: 'edge',
      html: '<div>',
      offset: rest.offset,
      ...(marker && { marker }),
    });
    if (opened.label !== undefined) state.footnotes.push(opened.label);
    rest = after(rest, opened.length);
  }
}

/** The container that begins a line, and the length of its marker; the marker itself where it is on the page. */
function containerAt(
  { leaf }: State,
  { text, offset }: Line,
): { container: Container; length: number; label?: string; marker?: Line } | undefined {
  const quote = quoteMarker(text);
  if (quote !== undefined) return { container: { type: 'quote' }, length: quote };
  const footnote = footnoteLabel(text);
  if (footnote !== undefined) {
    return { container: { type: 'indented', indent: 4, isEmpty: false }, ...footnote };
  }
  if (isBoxTitle(text)) {
    return { container: { type: 'indented', indent: 4, isEmpty: false }, length: text.length };
  }
  const marker = listMarker(text);
  if (marker === undefined || (leaf?.type === 'paragraph' && !marker.interrupts)) return undefined;
  const { indent, isEmpty } = marker;
  return {
    container: { type: 'indented', indent, isEmpty },
    length: indent,
    marker: trimmed({ text: text.slice(0, indent), offset }),
  };
}
