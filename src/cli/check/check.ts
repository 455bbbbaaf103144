import type { PlanOptions } from '../project.ts';
import { lineReader } from '../read-line.ts';
import { count, oneLine } from '../report.ts';
import { printReport } from '../reporters/registry.ts';
import type { CheckedFile, Report } from '../reporters/reporter.ts';
import { EXIT, type World } from '../world.ts';
import { remembered } from './remember.ts';

export interface CheckOptions extends PlanOptions {
  reporter?: string;
}

/** Compares what the configuration asks for with what is there, and reports it. */
export async function check(options: CheckOptions, world: World): Promise<number> {
  const report = await reportOf(options, world);
  for (const path of options.only ?? []) await sayMissing(path, world);
  await printReport(report, options, lineReader(world.files), world);
  if (!options.quiet) await world.writeStderr(`${summary(report, options)}\n`);
  return report.ok ? EXIT.ok : EXIT.no;
}

/** A hook may well name a document that was deleted; a person has mistyped it. */
async function sayMissing(path: string, { files, writeStderr }: World): Promise<void> {
  if ((await files.list([path])).length > 0) return;
  const { nearestPath } = await import('../../pipeline/config/nearest-path.ts');
  await writeStderr(
    `doctable: ${oneLine(path)} does not exist.${await nearestPath(path, files)}\n`,
  );
}

async function reportOf(options: CheckOptions, world: World): Promise<Report> {
  const run = async (seen: World): Promise<Report> => {
    const { comparison } = await import('./comparison.ts');
    return comparison(options, seen);
  };
  const { config, only, verbose, strict } = options;
  // On the way it says what it looks at, which a memory does not.
  if (verbose) return run(world);
  return remembered({ config, only, strict }, world, run);
}

/** `3 files: 1 out of date, 2 up to date; run doctable generate` */
function summary({ files }: Report, { only }: CheckOptions): string {
  if (files.length === 0 && only !== undefined) {
    return `No generated file depends on ${only.length === 1 ? only.map(oneLine).join('') : 'these files'}.`;
  }
  const stale = files.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const fresh = `${files.length - stale} up to date`;
  const states = stale === 0 ? fresh : `${stale} out of date, ${fresh}`;
  const step = files.some(isForGenerate) ? '. Run `doctable generate`.' : '';
  return `${count(files.length, 'file')}: ${states}${step}`;
}

/** Whether `generate` mends it, as it does not where work of somebody is in the way. */
function isForGenerate({ diagnostics, state, edited }: CheckedFile): boolean {
  return diagnostics.length > 0 && state !== 'foreign' && !edited;
}
