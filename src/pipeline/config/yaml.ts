import type { Document, Node, YAMLError } from 'yaml';
import { UsageError } from '../../model/usage-error.ts';
import { createSource, positionAt } from '../../source/source.ts';
import { tooDeep } from '../depth.ts';
import type { ConfigText, KeyPath } from './config-text.ts';

type Yaml = typeof import('yaml');

/** YAML 1.2 with its core schema: plain data, no tag that could make anything else. */
export async function parseYaml(text: string, path: string): Promise<ConfigText> {
  const yaml = await import('yaml');
  const source = createSource(path, text);
  const document = yaml.parseDocument(text, { prettyErrors: false });
  const [first] = [...document.errors, ...document.warnings];
  if (first?.code === 'RESOURCE_EXHAUSTION') throw tooDeep(path);
  if (first !== undefined) {
    const { line, column } = positionAt(source, first.pos[0]);
    throw new UsageError(`${path}:${line}:${column}: ${describe(first, text)}`);
  }
  return {
    value: toData(document, path),
    locate: (keys) => {
      const offset = offsetOf(yaml, document, keys);
      return offset === null ? null : positionAt(source, offset);
    },
  };
}

function describe({ code, message, pos }: YAMLError, text: string): string {
  if (code !== 'DUPLICATE_KEY') return `invalid YAML: ${message}.`;
  const [key = ''] = /^[^:\s]*/.exec(text.slice(pos[0])) ?? [];
  return `duplicate key "${key}". Remove one of them.`;
}

/** Aliases may say little and mean gigabytes; the parser stops at a hundred of their repetitions. */
function toData(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new UsageError(`${path}: ${error.message}.`);
  }
}

function offsetOf(yaml: Yaml, document: Document, keys: KeyPath): number | null {
  let node: unknown = document.contents;
  let named = node;
  for (const key of keys) {
    const holder = yaml.isAlias(node) ? node.resolve(document) : node;
    if (yaml.isMap(holder)) {
      const pair = holder.items.find((item) => isKey(yaml, item.key, key));
      [named, node] = [pair?.key, pair?.value];
    } else if (yaml.isSeq(holder) && typeof key === 'number') {
      node = named = holder.items[key];
    } else return null;
  }
  return yaml.isNode(named) ? startOf(named) : null;
}

/** `4001:` is a number in YAML, and a key like any other in what it becomes. */
function isKey(yaml: Yaml, node: unknown, key: string | number): boolean {
  return yaml.isScalar(node) && String(node.value) === String(key);
}

function startOf({ range }: Node): number | null {
  return range?.[0] ?? null;
}
