import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { type Files, readText } from '../files.ts';
import { packageKey } from './json.ts';

/** Names of configurations; a folder holds one of them, or a package.json with the key `doctable`. */
export const configNames = [
  'doctable.config.json',
  'doctable.config.jsonc',
  'doctable.config.yaml',
  'doctable.config.yml',
  'doctable.config.mjs',
  'doctable.config.ts',
  'package.json',
] as const;

/**
 * The path of a folder's configuration, or null where it has none.
 *
 * @throws UsageError where it has several: whichever came first, somebody would edit the other.
 */
export async function configIn(files: Files, folder: string): Promise<string | null> {
  const paths = configNames.map((name) => posix.join(folder, name));
  const there = await Promise.all(paths.map((path) => isConfig(files, path)));
  const [first, second] = paths.filter((_, index) => there[index]);
  if (second !== undefined) {
    throw new UsageError(`${first} and ${second} are both configurations; keep one of them.`);
  }
  return first ?? null;
}

async function isConfig(files: Files, path: string): Promise<boolean> {
  const text = await readText(files, path);
  if (text === null) return false;
  return posix.basename(path) !== 'package.json' || (await packageKey(text)) !== undefined;
}
