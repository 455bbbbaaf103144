import type { Config, OutputConfig, Rules } from '../pipeline/config/config.ts';
import { catalogOptions, keyOptions, sourceOptions } from '../pipeline/config/options.ts';
import { type Plan, type PlanContext, plan } from '../pipeline/plan.ts';
import { strictRules } from '../pipeline/severity.ts';
import type { Input } from '../readers/read.ts';
import { fromHere } from './from-here.ts';
import { includeFrom } from '../pipeline/documents/included.ts';
import { isUrl } from '../pipeline/config/snapshots.ts';
import { urlName } from './fetch-document.ts';
import { STDIN_NAME } from './inputs.ts';
import { type Parsed, chosenOf } from './options.ts';
import { quoteForShell } from './shell.ts';
import type { World } from './world.ts';

interface Run {
  /** As they were typed. */
  patterns: readonly string[];
  to?: OutputConfig[];
  rules?: Rules;
  context?: PlanContext;
}

/** A plan of documents on the command line: of a configuration with one catalog, which is of this run alone. */
export async function planRun(
  inputs: readonly Input[],
  { patterns, to = [], rules, context }: Run,
  parsed: Parsed,
  world: World,
): Promise<Plan> {
  const source = chosenOf(sourceOptions, parsed);
  const paths = new Set(patterns.map((pattern) => asPattern(pattern, world)));
  const from = [...paths].map((path) => ({ ...source, path }));
  const keys = chosenOf(keyOptions, parsed);
  // Who names a table wants that one.
  const told: Rules = { 'untaken-table': 'off', ...rules };
  const config: Config = {
    catalogs: [{ ...chosenOf(catalogOptions, parsed), keys, from, to }],
    rules: parsed['strict'] === true ? strictRules(told) : told,
  };
  return plan(inputs, config, {
    includeFrom: (path) => includeFrom(path, { ...world, findProject: world.findConfigFolder }),
    asArgument: (path) => (path === STDIN_NAME ? '-' : quoteForShell(path)),
    ...context,
  });
}

/** In a configuration, `!` leaves out; a file on the command line may begin with one. */
function asPattern(pattern: string, world: World): string {
  if (pattern === '-') return STDIN_NAME;
  if (isUrl(pattern)) return urlName(pattern);
  const path = fromHere(pattern, world) || '.';
  return path.startsWith('!') ? `./${path}` : path;
}
