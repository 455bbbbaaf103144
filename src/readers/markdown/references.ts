import type { Nodes, Root } from 'mdast';

/** What references in the text point to. */
export interface References {
  /** Destination of a link or image reference. */
  url(identifier: string): string;
  /** The number that a footnote has on the page: the order in which footnotes are first referred to. */
  footnote(identifier: string): number;
}

export function references(root: Root): References {
  const urls = new Map<string, string>();
  const footnotes = new Map<string, number>();
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition' && !urls.has(node.identifier))
      urls.set(node.identifier, node.url);
    if (node.type === 'footnoteReference' && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, footnotes.size + 1);
    }
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return {
    url: (identifier) => urls.get(identifier) ?? '',
    footnote: (identifier) => footnotes.get(identifier) ?? 0,
  };
}
