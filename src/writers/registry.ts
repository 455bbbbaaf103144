import type { Option } from '../model/option.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Target } from './target.ts';
import { json } from './targets/json.ts';
import { md } from './targets/md.ts';
import { ts } from './targets/ts.ts';

/** Everything that catalogs can be written as. Where two have an extension, the first is meant by it. */
export const targets: readonly Target[] = [ts, json, md];

/** Each option of any target, and the names of those that have it. */
export function optionsOfTargets(): { option: Option; names: string[] }[] {
  const byName = new Map<string, { option: Option; names: string[] }>();
  for (const { name, options } of targets) {
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
 * @throws UsageError where no target has that name or that extension.
 */
export function targetFor(
  name: string | undefined,
  path: string | undefined,
  hasTemplate = false,
): Target {
  const target =
    name === undefined ? byExtension(path) : targets.find((each) => each.name === name);
  if (target !== undefined) return target;
  if (name === undefined && hasTemplate) return ts;
  const known = targets.map((each) => each.name).join(', ');
  throw new UsageError(
    name === undefined
      ? `Nothing is known to write for ${path}; name a target: ${known}.`
      : `There is no target "${name}"; there are ${known}.`,
  );
}

function byExtension(path: string | undefined): Target | undefined {
  if (path === undefined) return targets[0];
  return targets.find(({ extensions }) => extensions.some((extension) => path.endsWith(extension)));
}

/** What every target takes. */
const COMMON = new Set(['sources', 'command', 'template', 'templatePath', 'banner']);

/** @throws UsageError for an option that the target does not have, and says which do. */
export function refuseUnknown(target: Target, options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    const isKnown = COMMON.has(name) || target.options.some((option) => option.name === name);
    if (value === undefined || isKnown) continue;
    const owners = targets.filter((each) => each.options.some((option) => option.name === name));
    const who = owners.map((each) => each.name).join(', ');
    const hint = owners.length === 0 ? 'no target has it.' : `it is of ${who}.`;
    throw new UsageError(`The target ${target.name} has no option ${name}; ${hint}`);
  }
}
