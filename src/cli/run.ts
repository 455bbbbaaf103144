import type { KeyCase } from '../interpret/options.ts';
import type { ColumnRole } from '../model/column-role.ts';
import type { Config, KeyFallback, OutputConfig, Rules } from '../pipeline/config/config.ts';
import { type Plan, type PlanContext, plan } from '../pipeline/plan.ts';
import { strictRules } from '../pipeline/severity.ts';
import type { Input } from '../readers/read.ts';
import { fromHere } from './from-here.ts';
import { STDIN_NAME, includeFrom } from './inputs.ts';
import type { World } from './world.ts';

/** What is said on the command line of documents that it names. */
export interface RunOptions {
  from?: string;
  table?: (string | number)[];
  column?: Partial<Record<ColumnRole, string | number>>;
  locales?: string[];
  merge?: boolean;
  name?: string;
  keys?: KeyFallback;
  case?: KeyCase;
  strict?: boolean;
}

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
  options: RunOptions,
  world: World,
): Promise<Plan> {
  const { from: format, table, column, keys: fallback, case: keyCase, strict, ...same } = options;
  const from = patterns.map((pattern) => ({ path: asPattern(pattern, world), format }));
  const config: Config = {
    catalogs: [
      {
        from,
        to,
        tables: table,
        columns: column,
        keys: { fallback, case: keyCase },
        ...same,
      },
    ],
    rules: strict ? strictRules(rules) : rules,
  };
  return plan(inputs, config, {
    includeFrom: (path) => includeFrom(path, world.files, world.findConfigFolder),
    ...context,
  });
}

/** In a configuration, `!` leaves out; a file on the command line may begin with one. */
function asPattern(pattern: string, world: World): string {
  if (pattern === '-') return STDIN_NAME;
  const path = fromHere(pattern, world) || '.';
  return path.startsWith('!') ? `./${path}` : path;
}
