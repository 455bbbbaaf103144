import type { Html, Nodes, RootContent } from 'mdast';
import { type Position, type Source, positionAt } from '../../text/source.ts';
import type { Fill } from '../html/content.ts';
import { attribute } from '../html/tree.ts';
import { writeContent } from './content.ts';
import type { MarkdownContext } from './context.ts';

/**
 * Sibling blocks that make up HTML together. CommonMark ends an HTML block at a blank line, so that a table may come in
 * pieces, with Markdown between the tags:
 *
 *     <table><tr><td>        an html block
 *
 *     **bold**               a paragraph
 *
 *     </td></tr></table>     an html block
 */
export interface HtmlRegion {
  type: 'htmlRegion';
  nodes: RootContent[];
}

/** Groups the blocks that belong to a table, from `<table` to its end; HTML without tables or headings is left out. */
export function htmlRegions(children: readonly Nodes[]): (Nodes | HtmlRegion)[] {
  const blocks: (Nodes | HtmlRegion)[] = [];
  let region: HtmlRegion | undefined;
  let depth = 0;
  for (const node of children as readonly RootContent[]) {
    if (node.type === 'html') {
      depth = Math.max(0, depth + openTables(node.value));
      if (region !== undefined) region.nodes.push(node);
      else if (/<(?:table|h[1-6])\b/i.test(node.value))
        blocks.push((region = { type: 'htmlRegion', nodes: [node] }));
      if (depth === 0) region = undefined;
    } else if (region === undefined) {
      blocks.push(node);
    } else {
      region.nodes.push(node);
    }
  }
  return blocks;
}

function openTables(html: string): number {
  const tags = html.replace(/<!--[^]*?(?:-->|$)/g, '').match(/<\/?table\b/gi) ?? [];
  return tags.reduce((open, tag) => open + (tag.startsWith('</') ? -1 : 1), 0);
}

/** A piece of the assembled HTML that stands in one line of the source. */
interface Segment {
  start: number;
  sourceOffset: number;
}

const PLACEHOLDER = 'doctable-block';

/** The HTML of a region with a placeholder for each Markdown block, how to fill it, and where each character is from. */
export function regionHtml(
  { nodes }: HtmlRegion,
  context: MarkdownContext,
): { html: string; position: (offset: number) => Position; fill: Fill } {
  let html = '';
  const segments: Segment[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'html') {
      for (const { text, sourceOffset } of sourceLines(node, context)) {
        segments.push({ start: html.length, sourceOffset });
        html += text;
      }
    } else {
      segments.push({
        start: html.length,
        sourceOffset: context.reduced.sourceOffset(node.position?.start.offset ?? 0),
      });
      html += `<${PLACEHOLDER} index="${index}"></${PLACEHOLDER}>`;
    }
    html += '\n';
  }
  // A filled-in character stands in the source already; it is told from the others by its sign.
  const position = (offset: number): Position =>
    positionAt(context.source, offset < 0 ? -offset - 1 : toSource(offset, segments));
  const fill: Fill = (element, builder) => {
    if (element.tagName !== PLACEHOLDER) return undefined;
    const node = nodes[Number(attribute(element, 'index'))];
    if (node === undefined) return undefined;
    builder.blockBreak();
    const offset = writeContent(node, builder, context);
    builder.blockBreak();
    return offset === undefined ? undefined : -offset - 1;
  };
  return { html, position, fill };
}

/**
 * The lines of HTML. In a list or a quote, each line of the node lacks the beginning that its source line has; plain
 * rows among them were not parsed, and are taken from the source.
 */
function sourceLines(
  node: Html,
  { source, reduced }: MarkdownContext,
): { text: string; sourceOffset: number }[] {
  const firstLine = node.position?.start.line ?? 1;
  let next = reduced.sourceLine(firstLine);
  return node.value.split(/(?<=\r\n|\r(?!\n)|\n)/).flatMap((text, index) => {
    const line = reduced.sourceLine(firstLine + index);
    const leftOut: { text: string; sourceOffset: number }[] = [];
    for (; next < line; next++) leftOut.push(lineAt(source, next));
    next = line + 1;
    const whole = lineAt(source, line);
    const at = Math.max(whole.text.lastIndexOf(text.trimEnd()), 0);
    return [...leftOut, { text, sourceOffset: whole.sourceOffset + at }];
  });
}

/** A 1-based line of the source with its end. */
function lineAt(source: Source, line: number): { text: string; sourceOffset: number } {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  return { text: source.text.slice(start, source.lineStarts[line]), sourceOffset: start };
}

function toSource(offset: number, segments: readonly Segment[]): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { start, sourceOffset } = segments[low] ?? { start: 0, sourceOffset: 0 };
  return sourceOffset + offset - start;
}
