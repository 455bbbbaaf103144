import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Line } from '../block.ts';
import type { Definition } from '../blocks/definitions.ts';
import { offsetIn, textOf } from '../line.ts';
import { type Labels, phrasingParser } from './labels.ts';
import { type NodeStarts, nodeStarts } from './node-starts.ts';

/** Definitions, which stand in paragraphs of their own. */
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

/** In UTF-16 units. Parsing takes memory for all that is parsed at once, and pairing marks takes time by the square of them. */
const MAX_BATCH = 8192;

/**
 * Parses inline contents, each text once: cells repeat. A link or a footnote is one where its label is among those given.
 */
export function parsePhrasing(
  contents: readonly (readonly Line[])[],
  labels: Labels,
): Map<readonly Line[], Phrasing> {
  const parse = phrasingParser(labels);
  const parsed = new Map<string, Batch>();
  for (const texts of batchesOf([...new Set(contents.map(textOf))])) {
    const batch = parseBatch(texts, parse);
    for (const text of texts) parsed.set(text, batch);
  }
  return new Map(
    contents.map((content) => {
      const key = textOf(content);
      const { text, phrasing } = parsed.get(key) ?? { text: '', phrasing: new Map() };
      const own = phrasing.get(key) ?? { start: 0, nodes: [], starts: new Map(), hasHtml: false };
      const origin = (offset: number): number =>
        offsetIn(content, withoutIndent(text.slice(own.start, offset)).length);
      return [content, { ...own, text, origin }];
    }),
  );
}

function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let length = MAX_BATCH;
  for (const text of texts) {
    if (length >= MAX_BATCH) [length] = [0, batches.push([])];
    batches.at(-1)?.push(text);
    length += text.length;
  }
  return batches;
}

interface Batch {
  /** In which the nodes have their positions. */
  text: string;
  /** By content. */
  phrasing: Map<string, Pick<Phrasing, 'nodes' | 'starts' | 'hasHtml'> & { start: number }>;
}

function parseBatch(texts: readonly string[], parse: (text: string) => Root): Batch {
  const starts: number[] = [];
  let text = '';
  for (const content of texts) {
    starts.push(text.length + GUARD.length);
    text += `${GUARD}${content.replaceAll('\n', `\n${INDENT}`)}\n\n`;
  }
  const paragraphs = parse(text).children.flatMap((block) =>
    block.type === 'paragraph' ? [withoutGuard(block.children)] : [],
  );
  const phrasing: Batch['phrasing'] = new Map();
  for (const [index, content] of texts.entries()) {
    const [nodes = [], start = 0] = [paragraphs[index], starts[index]];
    const own = { start, nodes, starts: nodeStarts(nodes, start, text), hasHtml: hasHtml(nodes) };
    phrasing.set(content, own);
  }
  return { text, phrasing };
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
