import { type Diagnostic, hasError } from '../../model/diagnostic.ts';
import { readText } from '../../pipeline/disk/files.ts';
import { type Outcome, emit, outcomes } from '../../pipeline/outputs/emit.ts';
import { type PlanOptions, openPlan } from '../project.ts';
import { count, entriesIn, oneLine, report } from '../report.ts';
import { differenceOf } from '../difference.ts';
import { worthSaying } from '../verbosity.ts';
import { savedTexts } from '../saved.ts';
import { EXIT, type World } from '../world.ts';

export interface GenerateOptions extends PlanOptions {
  dryRun?: boolean;
  staged?: boolean;
  watch?: boolean;
}

/** Writes what the configuration asks for, or says what it would write. */
export async function generate(options: GenerateOptions, world: World): Promise<number> {
  if (options.staged === true) {
    const { files, changed } = await world.staged(savedTexts(world).has);
    return write({ ...options, only: changed }, { ...world, files });
  }
  if (options.watch === true) {
    const { watch } = await import('./watch.ts');
    const said = { diagnostics: '' };
    return watch((seen) => write(options, seen, said), options, world);
  }
  return write(options, world);
}

/** @param said what the last run of several said, which is not said again: our own writing makes for another run. */
async function write(
  options: GenerateOptions,
  world: World,
  said = { diagnostics: '' },
): Promise<number> {
  const plan = await openPlan({ ...options, renamesNew: true }, world);
  const diagnostics = [...plan.diagnostics, ...plan.orphans];
  const news = JSON.stringify(diagnostics);
  const isNew = news !== said.diagnostics;
  if (isNew)
    await report(
      worthSaying(
        diagnostics.filter((each) => !isOfChange(each)),
        options,
      ),
      world,
    );
  said.diagnostics = news;
  const how = { force: options.force, saved: savedTexts(world) };
  const done = await (options.dryRun ? outcomes : emit)(plan, world.files, how);
  const isIdle = [...done.values()].every((each) => each === 'unchanged');
  if (isNew && !isIdle) await report(worthSaying(diagnostics.filter(isOfChange), options), world);
  const verbs = options.dryRun ? WOULD : DID;
  for (const { path, text, catalogs } of plan.files) {
    const outcome = done.get(path) ?? 'unchanged';
    if (options.quiet || (outcome === 'unchanged' && !options.verbose)) continue;
    await world.writeStdout(`${verbs[outcome]} ${oneLine(path)}${entriesIn(catalogs)}\n`);
    if (options.dryRun !== true || outcome !== 'written') continue;
    const before = await readText(world.files, path);
    const lines = differenceOf({ path, before, text }, options, world);
    await world.writeStdout(`${lines.join('\n')}\n`);
  }
  for (const { path } of options.quiet ? [] : plan.removals) {
    if (done.has(path)) await world.writeStdout(`${verbs.removed} ${oneLine(path)}\n`);
  }
  if (!options.quiet && (options.watch !== true || !isIdle))
    await world.writeStderr(`${summary(done, options)}\n`);
  return hasError(diagnostics) ? EXIT.no : EXIT.ok;
}

/** A name that a table keeps is told in the run in which its heading changes, and not in each one after. */
function isOfChange({ code, severity }: Diagnostic): boolean {
  return code === 'kept-name' && severity === 'info';
}

const DID: Readonly<Record<Outcome, string>> = {
  written: 'wrote',
  unchanged: 'kept',
  removed: 'removed',
};
const WOULD: Readonly<Record<Outcome, string>> = {
  written: 'would write',
  unchanged: 'would keep',
  removed: 'would remove',
};

/** `3 files: 1 written, 2 unchanged` */
function summary(done: ReadonlyMap<string, Outcome>, options: GenerateOptions): string {
  const { dryRun, only } = options;
  if (done.size === 0 && only !== undefined)
    return 'No generated file depends on the staged files.';
  const tally = (outcome: Outcome): number =>
    [...done.values()].filter((each) => each === outcome).length;
  const written = `${tally('written')} ${dryRun ? 'to write' : 'written'}`;
  const removed =
    tally('removed') === 0 ? '' : `, ${tally('removed')} ${dryRun ? 'to remove' : 'removed'}`;
  return `${count(done.size, 'file')}: ${written}, ${tally('unchanged')} unchanged${removed}`;
}
