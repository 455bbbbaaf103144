import type { PhrasingContent } from 'mdast';

/** Where nodes begin, as indices in the parsed text. */
export type NodeStarts = ReadonlyMap<PhrasingContent, number>;

/**
 * Where each of `nodes` begins, and each node inside them; the first begins at `start`. remark does not say it of an
 * address that it finds behind an escape, nor of the text around it; such a node begins where the one before it ends:
 *
 *     see a\_b@c.example
 *     ^^^^                  text
 *         ^^^^^^^^^^^^^^    link
 */
export function nodeStarts(
  nodes: readonly PhrasingContent[],
  start: number,
  text: string,
): NodeStarts {
  const starts = new Map<PhrasingContent, number>();
  const place = (siblings: readonly PhrasingContent[], first: number): void => {
    let next = first;
    for (const node of siblings) {
      const at = node.position?.start.offset ?? next;
      starts.set(node, at);
      if ('children' in node) place(node.children, at + markLength(node.type, text[at + 1]));
      next = node.position?.end.offset ?? at + textLength(node);
    }
  };
  place(nodes, start);
  return starts;
}

/** Of the marks that open a node. An address has none, and in other links remark says where everything begins. */
function markLength(type: PhrasingContent['type'], second: string | undefined): number {
  if (type === 'emphasis') return 1;
  if (type === 'delete') return second === '~' ? 2 : 1;
  return type === 'strong' ? 2 : 0;
}

function textLength(node: PhrasingContent): number {
  if ('value' in node) return node.value.length;
  return 'children' in node
    ? node.children.reduce((length, child) => length + textLength(child), 0)
    : 0;
}
