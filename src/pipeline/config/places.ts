import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { type Files, readText } from '../disk/files.ts';
import { packageKey } from './json.ts';

/** Of a configuration that is code. */
export const CODE_EXTENSIONS: readonly string[] = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'];

/** The forms of a configuration, by the names of its file. */
export const configForms: readonly { names: readonly string[]; title: string }[] = [
  { names: ['doctable.config.json', 'doctable.config.jsonc'], title: 'JSON with comments' },
  { names: ['doctable.config.yaml', 'doctable.config.yml'], title: 'YAML' },
  {
    names: CODE_EXTENSIONS.map((each) => `doctable.config${each}`),
    title: 'module with a default export',
  },
  { names: ['package.json'], title: 'under the key "doctable"' },
];

/** A folder has one of them. */
export const configNames: readonly string[] = configForms.flatMap(({ names }) => names);

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
    throw new UsageError(`${first} and ${second} are both config files. Keep one of them.`);
  }
  return first ?? null;
}

async function isConfig(files: Files, path: string): Promise<boolean> {
  const text = await readText(files, path);
  if (text === null) return false;
  return posix.basename(path) !== 'package.json' || (await packageKey(text, path)) !== undefined;
}
