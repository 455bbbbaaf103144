import type { Option } from '../model/option.ts';
import { UsageError } from '../model/usage-error.ts';
import { packageProblem } from './package-name.ts';
import type { Target } from './target.ts';
import { c } from './targets/c.ts';
import { csharp } from './targets/csharp.ts';
import { dart } from './targets/dart.ts';
import { csv } from './targets/csv.ts';
import { formatjs } from './targets/formatjs.ts';
import { go } from './targets/go.ts';
import { graphql } from './targets/graphql.ts';
import { html } from './targets/html.ts';
import { i18next } from './targets/i18next.ts';
import { java } from './targets/java.ts';
import { json } from './targets/json.ts';
import { jsonSchema } from './targets/json-schema.ts';
import { jsonl } from './targets/jsonl.ts';
import { kotlin } from './targets/kotlin.ts';
import { md } from './targets/md.ts';
import { mdx } from './targets/mdx.ts';
import { openapi } from './targets/openapi.ts';
import { php } from './targets/php.ts';
import { proto } from './targets/proto.ts';
import { python } from './targets/python.ts';
import { rust } from './targets/rust.ts';
import { sql } from './targets/sql.ts';
import { swift } from './targets/swift.ts';
import { rst } from './targets/rst.ts';
import { js } from './targets/js.ts';
import { dts } from './targets/dts.ts';
import { ts } from './targets/ts.ts';
import { valibot } from './targets/valibot.ts';
import { vitepress } from './targets/vitepress.ts';
import { vueI18n } from './targets/vue-i18n.ts';
import { yaml } from './targets/yaml.ts';
import { zod } from './targets/zod.ts';

/** Everything that catalogs can be written as. The longest extension that a path ends in says which is meant. */
export const targets: readonly Target[] = [
  ts,
  js,
  dts,
  json,
  jsonSchema,
  openapi,
  zod,
  valibot,
  csv,
  jsonl,
  yaml,
  md,
  mdx,
  vitepress,
  rst,
  html,
  i18next,
  vueI18n,
  formatjs,
  python,
  java,
  kotlin,
  go,
  csharp,
  rust,
  swift,
  dart,
  php,
  c,
  sql,
  proto,
  graphql,
];

/** Each option of any target, and the names of those that have it. */
export function optionsOfTargets(): { option: Option; names: string[] }[] {
  const byName = new Map<string, { option: Option; names: string[] }>();
  for (const { name, options = [] } of targets) {
    for (const option of options) {
      const known = byName.get(option.name);
      if (known === undefined) byName.set(option.name, { option, names: [name] });
      else known.names.push(name);
    }
  }
  return [...byName.values()];
}

/**
 * The target of an output: the one named, else by the extension of its path, else `ts`. With a template of the user's, a path
 * may end in anything.
 *
 * @param option what the user names a target by.
 * @throws UsageError where no target has that name or that extension.
 */
export function targetFor(
  name: string | undefined,
  path: string | undefined,
  hasTemplate = false,
  option = '"target"',
): Target {
  const target =
    name === undefined ? byExtension(path) : targets.find((each) => each.name === name);
  if (target !== undefined) {
    if (path !== undefined && !hasTemplate) refuseOther(target, path, option);
    return target;
  }
  if (name === undefined && hasTemplate) return ts;
  if (name === undefined) throw new UsageError(unsupported(path ?? '', option));
  const hint = targetHint(name) || ` Use one of ${targets.map((each) => each.name).join(', ')}.`;
  throw new UsageError(`Unknown target "${name}".${hint}`);
}

/** @throws UsageError where a path ends in what another target writes: `errors.ts` for json. */
function refuseOther({ name, extensions }: Target, path: string, option: string): void {
  const [own = ''] = extensions;
  const endings = extensions.map((each) => each.slice(each.lastIndexOf('.')));
  const isOther = byExtension(path) !== undefined && !endings.some((each) => path.endsWith(each));
  if (own === '' || !isOther) return;
  throw new UsageError(
    `Target ${name} does not write ${path.slice(path.lastIndexOf('.'))} files. Use ${own}, or leave out ${option}.`,
  );
}

function unsupported(path: string, option: string): string {
  const [extension] = /\.[^./]+$/.exec(path) ?? [];
  const what =
    extension === undefined
      ? `Cannot tell the output type of "${path}".`
      : `Unsupported output type "${extension}".`;
  return `${what} Use .ts, .json, .md or another extension in \`doctable --help\`, or set ${option}.`;
}

/** ` Did you mean "python"?` for `py` or `Python`; nothing where no target is called so. */
export function targetHint(name: string): string {
  const word = name.toLowerCase();
  const meant = targets.find(
    ({ title, extensions }) =>
      extensions.includes(`.${word}`) || title.toLowerCase().startsWith(word),
  );
  return meant === undefined || word === '' ? '' : ` Did you mean "${meant.name}"?`;
}

function byExtension(path: string | undefined): Target | undefined {
  if (path === undefined) return targets[0];
  const lengthIn = ({ extensions }: Target): number =>
    Math.max(0, ...extensions.filter((each) => path.endsWith(each)).map((each) => each.length));
  const longest = Math.max(...targets.map(lengthIn));
  return longest === 0 ? undefined : targets.find((target) => lengthIn(target) === longest);
}

/** What every target takes. */
const COMMON = new Set([
  'sources',
  'command',
  'sheets',
  'region',
  'template',
  'templatePath',
  'banner',
]);

/** An option that a target does not have, and the targets that do. */
export interface ForeignOption {
  name: string;
  owners: readonly Target[];
}

export function foreignOption(
  target: Target,
  options: Readonly<Record<string, unknown>>,
): ForeignOption | undefined {
  const has = (each: Target, name: string): boolean =>
    each.options?.some((option) => option.name === name) === true;
  const found = Object.keys(options).find(
    (name) => options[name] !== undefined && !COMMON.has(name) && !has(target, name),
  );
  if (found === undefined) return undefined;
  return { name: found, owners: targets.filter((each) => has(each, found)) };
}

/**
 * @param called gives an option as the user wrote it: `"style"`, or `--style`.
 * @throws UsageError for an option that the target does not have, and says which do; and for a package that is none.
 */
export function refuseWrong(
  target: Target,
  options: Readonly<Record<string, unknown>>,
  called = (name: string) => `"${name}"`,
): void {
  const foreign = foreignOption(target, options);
  if (foreign !== undefined) {
    const { name, owners } = foreign;
    const who = owners.map((each) => each.name).join(', ');
    const hint = owners.length === 0 ? 'No target takes it.' : `It is an option of ${who}.`;
    throw new UsageError(`Target ${target.name} does not take ${called(name)}. ${hint}`);
  }
  const problem = packageProblem(target, options['package']);
  if (problem !== undefined) throw new UsageError(problem);
}
