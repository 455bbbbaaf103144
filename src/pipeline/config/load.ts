import { posix } from 'node:path';
import type * as z from 'zod';
import { UsageError } from '../../model/usage-error.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { Position } from '../../source/source.ts';
import type { Config } from './config.ts';
import { type Files, below, readText } from '../disk/files.ts';
import { extended, findBase, noBase, withDefaults } from './extend.ts';
import { outputFolders, outputProblems } from './outputs.ts';
import type { ConfigProblem, ConfigText, KeyPath } from './config-text.ts';
import { doctableKey, parseJsonConfig } from './json.ts';
import type { ImportModule } from './module.ts';
import { CODE_EXTENSIONS } from './places.ts';
import { nearestPath } from './nearest-path.ts';
import { problemsIn } from './problems.ts';
import { protoKeys } from './proto-keys.ts';
import { snapshotProblems } from './snapshots.ts';
import { describeThrown } from './thrown.ts';
import { parseYaml } from './yaml.ts';

/** A configuration that was checked, and where each of its keys stands. */
export interface LoadedConfig {
  config: Config;
  /** `doctable.config.json:4:7: catalogs[0].from`, to begin a message with. */
  at(keys: KeyPath): string;
  /** The same as data; of code, which has no places, its beginning. */
  placeOf(keys: KeyPath): Place;
}

/**
 * Reads and checks a configuration with what it extends. JSON and YAML run no code; a module does.
 *
 * @throws UsageError with a line for each thing that is wrong, and its place.
 */
export async function loadConfig(
  files: Files,
  path: string,
  importModule: ImportModule,
): Promise<LoadedConfig> {
  const loaded = await loadExtended(files, path, importModule, []);
  const { config, at } = loaded;
  if (config.catalogs === undefined && config.projects === undefined) {
    throw new UsageError(`${at([])}: Config must have "catalogs" or "projects".`);
  }
  const folders = await outputFolders(config, below(files, posix.dirname(path)));
  refuse([...outputProblems(config, folders), ...snapshotProblems(config)], at);
  return { ...loaded, config: withDefaults(config) };
}

/** @param open the configurations that extend this one. */
async function loadExtended(
  files: Files,
  path: string,
  importModule: ImportModule,
  open: readonly string[],
): Promise<LoadedConfig> {
  const text = await parse(files, path, importModule);
  const at = (keys: KeyPath): string => describePlace(path, text, keys);
  const placeOf = (keys: KeyPath): Place => ({ path, line: 1, column: 1, ...locate(text, keys) });
  const { configJsonSchema } = await import('./config-schema.ts');
  const checked = await checkShape(text, path);
  if (!checked.success) refuse(problemsIn(checked.error.issues, configJsonSchema()), at);
  refuse(protoKeys(text.value), at);
  let config: Config = {};
  for (const name of checked.data?.extends ?? []) {
    const base = await findBase(name, path, files);
    if (base === null) {
      throw new UsageError(`${at(['extends'])}: ${noBase(name)}`);
    }
    if (base === path || open.includes(base)) {
      throw new UsageError(`${at(['extends'])}: ${base} extends itself.`);
    }
    const loaded = await loadExtended(files, base, importModule, [...open, path]);
    config = extended(config, loaded.config);
  }
  return { config: extended(config, checked.data ?? {}), at, placeOf };
}

function refuse(problems: readonly ConfigProblem[], at: LoadedConfig['at']): void {
  if (problems.length === 0) return;
  throw new UsageError(problems.map(({ keys, message }) => `${at(keys)}: ${message}`).join('\n'));
}

type Checked = z.ZodSafeParseResult<Config>;

/** @throws UsageError where what a module exports is code that fails when it is looked at. */
async function checkShape({ value }: ConfigText, path: string): Promise<Checked> {
  const { configSchema } = await import('./config-schema.ts');
  try {
    return configSchema.safeParse(value, { reportInput: true });
  } catch (error) {
    const { reason, place } = describeThrown(error, path);
    throw new UsageError(`${path}${place}: cannot read config: ${reason}`, { cause: error });
  }
}

async function parse(files: Files, path: string, importModule: ImportModule): Promise<ConfigText> {
  const text = await readText(files, path);
  if (text === null) throw new UsageError(await notFound(files, path));
  if (posix.basename(path) === 'package.json') return parsePackage(text, path);
  const extension = posix.extname(path);
  if (CODE_EXTENSIONS.includes(extension)) {
    return { value: await importModule(path), locate: () => null };
  }
  if (text.trim() === '') throw new UsageError(`${path}:1:1: ${EMPTY}`);
  switch (extension) {
    case '.json':
    case '.jsonc':
      return parseJsonConfig(text, path);
    case '.yaml':
    case '.yml':
      return parseYaml(text, path);
    default:
      throw new UsageError(`${path}: unknown config format. Use .json, .jsonc, .yaml, .js or .ts.`);
  }
}

const EMPTY = 'the file is empty. Add "catalogs", or delete it and run `doctable init`.';

const CORRECT = ' Correct --config, or leave it out to use the nearest doctable.config.*.';

async function notFound(files: Files, path: string): Promise<string> {
  if ((await files.list([path])).length > 0) {
    return `${path} is a directory. Name the config file in it.`;
  }
  const advice = (await nearestPath(path, files)) || CORRECT;
  return `Config file not found: ${path}.${advice}`;
}

async function parsePackage(text: string, path: string): Promise<ConfigText> {
  const whole = await parseJsonConfig(text, path);
  const root = ['doctable'];
  return {
    value: doctableKey(whole.value),
    locate: (keys) => whole.locate([...root, ...keys]),
    root,
  };
}

/** Of the key, or of the nearest above it that the text has. */
function locate(text: ConfigText, keys: KeyPath): Position | null {
  const paths = [...keys, null].map((_, index) => keys.slice(0, keys.length - index));
  const found = paths.map((path) => text.locate(asWritten(text, path)));
  return found.find((each) => each !== null) ?? null;
}

/** Without the index of what is checked as a list, but was written as the one item that it has. */
function asWritten({ value }: ConfigText, keys: KeyPath): KeyPath {
  let here = value;
  return keys.filter((key) => {
    if (typeof key === 'number' && here !== undefined && !Array.isArray(here)) return false;
    here = (here as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
    return true;
  });
}

function describePlace(path: string, text: ConfigText, keys: KeyPath): string {
  const found = locate(text, keys);
  const file = found === null ? path : `${path}:${found.line}:${found.column}`;
  const all = [...(text.root ?? []), ...keys];
  return all.length === 0 ? file : `${file}: ${inCode(all)}`;
}

/** `catalogs[0].to` */
function inCode(keys: KeyPath): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`))
    .join('');
}
