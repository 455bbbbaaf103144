import type { PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Line } from '../blocks/block.ts';
import type { Definition } from '../blocks/definitions.ts';
import { offsetIn, textOf } from '../blocks/line.ts';
import { type NodeStarts, nodeStarts } from './node-starts.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Before each content, so that nothing in it begins a block. To what may be emphasis it is the start of a line. */
const GUARD = '. ';

/** Before each further line of a content: more than any block but a paragraph allows. */
const INDENT = '    ';

/** Inline content as parsed. */
export interface Phrasing {
  nodes: PhrasingContent[];
  starts: NodeStarts;
  hasHtml: boolean;
  /** In which the nodes have their positions. */
  text: string;
  /** The offset in the source of an offset in `text`. */
  origin: (offset: number) => number;
}

/**
 * Parses inline contents, all at once and each text once: cells repeat. A link or a footnote is one where its label is
 * among those given.
 */
export function parsePhrasing(
  contents: readonly (readonly Line[])[],
  labels: { links: Iterable<string>; footnotes: Iterable<string> },
): Map<readonly Line[], Phrasing> {
  const starts = new Map<string, number>();
  let text = '';
  for (const content of new Set(contents.map(textOf))) {
    starts.set(content, text.length + GUARD.length);
    text += `${GUARD}${content.replaceAll('\n', `\n${INDENT}`)}\n\n`;
  }
  for (const label of labels.links) text += `[${label}]: #\n\n`;
  for (const label of labels.footnotes) text += `[^${label}]: #\n\n`;
  const paragraphs = parser
    .parse(text)
    .children.flatMap((block) =>
      block.type === 'paragraph' ? [withoutGuard(block.children)] : [],
    );
  const parsed = new Map(
    [...starts].map(([key, start], index) => {
      const nodes = paragraphs[index] ?? [];
      return [key, { nodes, starts: nodeStarts(nodes, start, text), hasHtml: hasHtml(nodes) }];
    }),
  );
  const nothing = { nodes: [], starts: new Map(), hasHtml: false };
  return new Map(
    contents.map((content) => {
      const key = textOf(content);
      const start = starts.get(key) ?? 0;
      const origin = (offset: number): number =>
        offsetIn(content, withoutIndent(text.slice(start, offset)).length);
      return [content, { ...(parsed.get(key) ?? nothing), text, origin }];
    }),
  );
}

function withoutIndent(text: string): string {
  return text.replaceAll(`\n${INDENT}`, '\n');
}

function withoutGuard([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return others;
  const value = first.value.slice(GUARD.length);
  if (value === '') return others;
  const start = first.position?.start.offset;
  if (first.position !== undefined && start !== undefined) {
    first.position.start.offset = start + GUARD.length;
  }
  return [{ ...first, value }, ...others];
}

function hasHtml(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'html' || ('children' in node && hasHtml(node.children)),
  );
}

/** All definitions of links in the paragraphs. */
export function parseDefinitions(paragraphs: readonly (readonly Line[])[]): Definition[] {
  const rows = paragraphs.flatMap((content) => [...content, undefined]);
  const text = rows.map((line) => line?.text ?? '').join('\n');
  return parser.parse(text).children.flatMap((node) => {
    if (node.type !== 'definition' || node.position === undefined) return [];
    const { start, end } = node.position;
    const lines = rows.slice(start.line - 1, end.line).filter((line) => line !== undefined);
    return [{ label: node.identifier, url: node.url, lines }];
  });
}
