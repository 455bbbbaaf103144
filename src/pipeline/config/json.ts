import { appendTo } from '../../model/append-to.ts';
import type { Node } from 'jsonc-parser';
import { UsageError } from '../../model/usage-error.ts';
import { parsed } from '../depth.ts';
import { parseJson } from '../json.ts';
import type { ConfigText } from './config-text.ts';

/** @throws UsageError with the place, if the text is no JSON, or a key is there twice. */
export async function parseJsonConfig(text: string, path: string): Promise<ConfigText> {
  const { value, root, positionOf, place } = await parseJson(text, path);
  const { findNodeAtLocation } = await import('jsonc-parser');
  if (root === undefined) return { value, locate: () => null };
  const repeated = repeatedKey(root);
  if (repeated !== undefined) {
    throw new UsageError(
      `${place(repeated.offset)}: duplicate key "${repeated.value}". Remove one of them.`,
    );
  }
  return {
    value,
    locate: (keys) => {
      const node = findNodeAtLocation(root, [...keys]);
      if (node === undefined) return null;
      return positionOf((node.parent?.type === 'property' ? node.parent : node).offset);
    },
  };
}

/** What a package.json has under `doctable`; undefined without it, or where it is no JSON object. */
export async function packageKey(text: string, path: string): Promise<unknown> {
  const { parse } = await import('jsonc-parser');
  return doctableKey(parsed(path, () => parse(text)));
}

export function doctableKey(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'doctable' in value
    ? value.doctable
    : undefined;
}

/** The first key that an object has already: the earlier value would be lost in silence. */
function repeatedKey(root: Node): Node | undefined {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const children = node.children ?? [];
    if (node.type === 'object') {
      const keys = children.flatMap((property) => property.children?.[0] ?? []);
      const seen = new Set<unknown>();
      const repeated = keys.find(({ value }) => seen.size === seen.add(value).size);
      if (repeated !== undefined) return repeated;
    }
    appendTo(open, children);
  }
  return undefined;
}
