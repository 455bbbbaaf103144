import { errorsIn, hasError } from '../../model/diagnostic.ts';
import { UsageError } from '../../model/usage-error.ts';
import { readInputs } from '../inputs.ts';
import { openPlan } from '../project.ts';
import { count, report } from '../report.ts';
import { planRun } from '../run.ts';
import { EXIT, type World } from '../world.ts';
import { fillIn } from './fill-in.ts';
import { isMissing, listingOf, listingText } from './listing.ts';

export interface NamesOptions {
  config?: string;
  missing?: boolean;
  /** A table that was filled in. */
  write?: string;
}

/** Lists the names of entries, or takes those that somebody has filled in. */
export async function names(
  inputs: readonly string[],
  options: NamesOptions,
  world: World,
): Promise<number> {
  if (options.write !== undefined) {
    if (inputs.length > 0)
      throw new UsageError('--write takes one file, and writes into the configuration.');
    return fillIn(options.write, options, world);
  }
  const { named, diagnostics } =
    inputs.length > 0
      ? await planRun(await readInputs(inputs, world), { patterns: inputs }, {}, world)
      : await openPlan(options, world);
  const errors = errorsIn(diagnostics);
  await report(errors, world);
  const all = named.map(listingOf);
  const missing = all.map((each) => ({ ...each, rows: each.rows.filter(isMissing) }));
  const shown = (options.missing === true ? missing : all).filter(({ rows }) => rows.length > 0);
  await world.writeStdout(shown.map(listingText).join('\n'));
  const [open, total] = [missing, all].map((each) => each.flatMap(({ rows }) => rows).length);
  await world.writeStderr(
    open === 0
      ? `doctable: ${count(total ?? 0, 'name')}, none missing.\n`
      : `doctable: ${open} of ${count(total ?? 0, 'name')} missing. Fill in the column Name, then run \`doctable names --write <file>\`.\n`,
  );
  return hasError(errors) ? EXIT.no : EXIT.ok;
}
