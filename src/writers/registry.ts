import { UsageError } from '../model/usage-error.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { ts } from './ts.ts';
import type { Writer } from './writer.ts';

/** Every target that can be written. */
export const writers: readonly Writer[] = [ts, json, md];

/** The writer of that name; undefined where there is none. */
export function writerFor(name: string): Writer | undefined {
  return writers.find((writer) => writer.name === name);
}

/**
 * The target of an output: the one named, else by the extension of its path, else `ts`.
 *
 * @throws UsageError where no target has that name or that extension.
 */
export function targetFor(name: string | undefined, path: string | undefined): Writer {
  const writer = name === undefined ? byExtension(path) : writerFor(name);
  if (writer !== undefined) return writer;
  const known = writers.map((each) => each.name).join(', ');
  throw new UsageError(
    name === undefined
      ? `Nothing is known to write for ${path}; name a target: ${known}.`
      : `There is no target "${name}"; there are ${known}.`,
  );
}

function byExtension(path: string | undefined): Writer | undefined {
  if (path === undefined) return writerFor('ts');
  return writers.find(({ extensions }) => extensions.some((extension) => path.endsWith(extension)));
}
