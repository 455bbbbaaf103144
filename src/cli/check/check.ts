import type { Rules } from '../../pipeline/config.ts';
import { type FileCheck, checkFile, checkRemoval } from '../../pipeline/drift.ts';
import { driftDiagnostics } from '../../pipeline/drift-diagnostics.ts';
import { readText } from '../../pipeline/files.ts';
import type { Plan } from '../../pipeline/plan.ts';
import { applyRules } from '../../pipeline/severity.ts';
import { type PlanOptions, openPlan } from '../project.ts';
import { lineReader } from '../read-line.ts';
import { count, hasError } from '../report.ts';
import { folderInRepository } from '../repository.ts';
import { findings } from '../reporters/findings.ts';
import { reporterFor } from '../reporters/registry.ts';
import type { CheckedFile, Report } from '../reporters/reporter.ts';
import { hasColor } from '../terminal.ts';
import { EXIT, type World } from '../world.ts';
import { remembered } from './remember.ts';

export interface CheckOptions extends PlanOptions {
  reporter?: string;
}

/** Compares what the configuration asks for with what is there, and reports it. */
export async function check(options: CheckOptions, world: World): Promise<number> {
  const report = await reportOf(options, world);
  const reporter = await reporterFor(options.reporter, world.env);
  const text = await reporter(report, {
    color: hasColor(world, 'stdout'),
    folder: folderInRepository(world),
    verbosity: options,
    readLine: lineReader(world.files),
  });
  await world.writeStdout(text);
  if (!options.quiet) await world.writeStderr(`${summary(report)}\n`);
  return report.ok ? EXIT.ok : EXIT.no;
}

async function reportOf(options: CheckOptions, world: World): Promise<Report> {
  const run = async (seen: World): Promise<Report> => compare(await openPlan(options, seen), seen);
  const { config, only, verbose } = options;
  // On the way it says what it looks at, which a memory does not.
  if (verbose) return run(world);
  return remembered({ config, only }, world, run);
}

async function compare(plan: Plan, world: World): Promise<Report> {
  const files: CheckedFile[] = [];
  const add = (check: FileCheck, rules: Rules | undefined): void => {
    files.push({ ...check, diagnostics: applyRules(driftDiagnostics(check), rules) });
  };
  for (const planned of plan.files) {
    add(checkFile(planned, await readText(world.files, planned.path)), planned.rules);
  }
  for (const removal of plan.removals) add(checkRemoval(removal), removal.rules);
  const report = { diagnostics: [...plan.diagnostics, ...plan.orphans], files };
  return { ...report, ok: !hasError(findings(report)) };
}

/** `3 files: 1 out of date, 2 up to date; run doctable generate` */
function summary({ files }: Report): string {
  const stale = files.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const fresh = `${files.length - stale} up to date`;
  const states = stale === 0 ? fresh : `${stale} out of date, ${fresh}; run doctable generate`;
  return `${count(files.length, 'file')}: ${states}`;
}
