import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Blocks of a page as GitHub's rules give them: each its type, and its text or its table's rows of texts. */
export type Block = { type: string; text: string } | { type: 'table'; rows: string[][] };

export function readMarkdown(markdown: string): Block[] {
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return root.children.map((node) => {
    if (node.type !== 'table') return { type: node.type, text: textOf(node) };
    const rows = node.children.map((row) => row.children.map(textOf));
    return { type: 'table', rows };
  });
}

/** What a person reads; markup that no writer of ours makes shows as itself, so that a test sees it. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'html' && node.value === '<br>') return '\n';
  const isContainer = ['paragraph', 'heading', 'tableCell'].includes(node.type) || isBareLink(node);
  return isContainer && 'children' in node
    ? node.children.map(textOf).join('')
    : `[unexpected ${node.type}]`;
}

/** An address that GFM finds in the text, and shows as it is. */
function isBareLink(node: Nodes): boolean {
  return node.type === 'link' && /^(?:https?:|mailto:|xmpp:)/i.test(node.url);
}
