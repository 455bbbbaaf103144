import { posix } from 'node:path';
import type { Node } from 'jsonc-parser';
import type { LockedKey, LockedKeys } from '../../interpret/names/lock.ts';
import { UsageError } from '../../model/usage-error.ts';
import { CONFLICT_MARK } from '../../source/conflict.ts';
import { escapeInvisible } from '../../writers/invisible.ts';
import { problemsIn } from '../config/problems.ts';
import { type Files, readText } from '../disk/files.ts';
import { type JsonFile, parseJson } from '../json.ts';
import type { Lock, LockedCatalog } from './lock.ts';
import { mergedLock, sidesOf } from './merged-lock.ts';
import { LOCKED_KEY, LOCK_VERSION, lockJsonSchema, lockSchema } from './lock-schema.ts';
import { isInsideRoot } from '../disk/paths.ts';

/** The lock of a configuration, in the same folder: `doctable.lock.json` of `doctable.config.json` or `package.json`. */
export function lockPath(configPath: string): string {
  const { name } = posix.parse(configPath);
  const stem = name === 'package' ? 'doctable' : name.replace(/\.config$/, '');
  return `${stem}.lock.json`;
}

/**
 * What a lock file holds; nothing where there is none. A merge that git left to a person is resolved: what both sides have is kept.
 *
 * @throws UsageError with each place that is wrong, and what to do there.
 */
export async function loadLock(files: Files, path: string): Promise<Lock> {
  const text = await readText(files, path);
  if (text === null) return NOTHING;
  const sides = sidesOf(text);
  if (sides === undefined) return parseLock(text, path);
  const [ours, theirs] = await Promise.all(sides.map((side) => parseLock(side, path)));
  return mergedLock(ours ?? NOTHING, theirs ?? NOTHING);
}

const NOTHING: Lock = { outputs: [], catalogs: [] };

async function parseLock(text: string, path: string): Promise<Lock> {
  refuseConflict(text, path);
  const file = await parseJson(text, path).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} Restore it from git.`, {
      cause: error,
    });
  });
  const { findNodeAtLocation } = await import('jsonc-parser');
  const nodeAt = (keys: readonly PropertyKey[]): Node | undefined =>
    file.root && findNodeAtLocation(file.root, keys.map(String));
  refuseLater(file);
  const checked = lockSchema.safeParse(file.value, { reportInput: true });
  if (!checked.success) {
    const problems = problemsIn(checked.error.issues, lockJsonSchema()).map(({ keys, message }) => {
      const key = keys.length === 0 ? '' : `${quoted(String(keys.at(-1)))}: `;
      return `${file.place(nodeAt(keys)?.offset ?? 0)}: ${key}${message}`;
    });
    throw new UsageError(problems.join('\n'));
  }
  const catalogs = propertiesOf(nodeAt(['catalogs'])).flatMap((output) =>
    propertiesOf(output.value).map((catalog): LockedCatalog => ({
      output: output.name,
      name: catalog.name,
      keys: keysOf(catalog.value, file),
    })),
  );
  return { outputs: outputsIn(propertiesOf(nodeAt(['outputs'])), file), catalogs };
}

function refuseLater({ root, place }: JsonFile): void {
  const version = propertiesOf(root).find(({ name }) => name === 'version')?.value;
  if (typeof version?.value !== 'number' || version.value <= LOCK_VERSION) return;
  throw new UsageError(
    `${place(version.offset)}: written by a newer doctable, lock version ${version.value}. Update doctable.`,
  );
}

/** @throws UsageError for one outside the project: whoever wrote it, what is there is not ours to remove. */
function outputsIn(properties: readonly Property[], { place }: JsonFile): string[] {
  const paths = properties.flatMap(({ name, value }) => {
    if (name === '') return [];
    if (isInsideRoot(name)) return posix.normalize(name);
    throw new UsageError(
      `${place(value.offset)}: ${quoted(name)} is outside the project. Remove the line.`,
    );
  });
  return [...new Set(paths)];
}

function refuseConflict(text: string, path: string): void {
  const conflict = CONFLICT_MARK.exec(text);
  if (conflict === null) return;
  const line = text.slice(0, conflict.index).split('\n').length;
  throw new UsageError(
    `${path}:${line}:1: Broken merge conflict markers. Keep both sides, remove the markers, then run \`doctable generate\`.`,
  );
}

interface Property {
  name: string;
  value: Node;
}

/** From the tree, since only that shows what is there twice, and `__proto__`. */
function propertiesOf(object: Node | undefined): Property[] {
  return (object?.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name === undefined || value === undefined ? [] : { name: String(name.value), value },
  );
}

function keysOf(catalog: Node, { place }: JsonFile): LockedKeys {
  const keys = new Map<string, LockedKey>();
  const owners = new Map<string, string>();
  for (const { name, value } of propertiesOf(catalog)) {
    const [, key, mark] = LOCKED_KEY.exec(String(value.value)) ?? [];
    if (name === '' || key === undefined) continue;
    const owner = owners.get(key);
    const problem = keys.has(name)
      ? `${quoted(name)} appears twice. Keep the line with the name that your code uses.`
      : owner !== undefined
        ? `"${key}" is the key of ${quoted(owner)}, too; change one of the two.`
        : undefined;
    if (problem !== undefined) throw new UsageError(`${place(value.offset)}: ${problem}`);
    keys.set(name, { key, retired: mark === 'retired', chosen: mark === 'renamed' || undefined });
    owners.set(key, name);
  }
  return keys;
}

function quoted(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}
