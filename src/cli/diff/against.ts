import { UsageError } from '../../model/usage-error.ts';
import type { World } from '../world.ts';
import { type ConfiguredOptions, type Past, openConfigured } from './configured.ts';
import { openDocuments } from './documents.ts';
import type { Versions } from './versions.ts';

/**
 * Documents, or what the configuration makes of all where none are named, as they were in git and as they are. A path as it was
 * is called as git calls it: `main:docs/errors.md`.
 */
export async function openAgainst(
  ref: string,
  patterns: readonly string[],
  options: ConfiguredOptions,
  world: World,
): Promise<Versions> {
  const past = pastOf(ref, { ...world, files: await world.committed(ref) });
  if (patterns.length === 0) return openConfigured(past, options, world);
  const [before, after] = [await present(patterns, past.world), await present(patterns, world)];
  const missing = patterns.find((each) => !before.includes(each) && !after.includes(each));
  if (missing !== undefined) {
    throw new UsageError(`No such file: ${missing} (neither here nor in ${ref})`);
  }
  const same = (path: string): string => path;
  return openDocuments(
    { ...past, patterns: before },
    { world, patterns: after, nameOf: same },
    options,
  );
}

function pastOf(ref: string, world: World): Past {
  const prefix = `${ref}:`;
  return {
    ref,
    world: { ...world, format: async (_, text) => text },
    nameOf: (path) => `${prefix}${path}`,
    pathOf: (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : null),
  };
}

async function present(patterns: readonly string[], { files }: World): Promise<string[]> {
  const found = await Promise.all(patterns.map((pattern) => files.list([pattern])));
  return patterns.filter((_, index) => found[index]?.length !== 0);
}
