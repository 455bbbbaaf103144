import { Command } from 'commander';
import type { Rules } from '../pipeline/config.ts';
import type { FileCheck } from '../pipeline/drift.ts';
import { readText } from '../pipeline/files.ts';
import type { Plan } from '../pipeline/plan.ts';
import { applyRules } from '../pipeline/severity.ts';
import { fromHere } from './from-here.ts';
import { configHelp, helpSection } from './help.ts';
import { type PlanOptions, openPlan } from './project.ts';
import { configOption, reporterOption } from './options.ts';
import { lineReader } from './read-line.ts';
import { count, hasError } from './report.ts';
import { folderInRepository } from './repository.ts';
import { findings } from './reporters/findings.ts';
import { reporterFor, reporters } from './reporters/registry.ts';
import type { CheckedFile, Report } from './reporters/reporter.ts';
import { hasColor } from './terminal.ts';
import { quietOption, verboseOption } from './verbosity.ts';
import { EXIT, type World } from './world.ts';

interface Options extends PlanOptions {
  reporter?: string;
}

const help = (): string =>
  [
    helpSection(
      'Reporters',
      reporters.map(({ name, title }) => [name, title]),
    ),
    configHelp(),
    helpSection('Examples', [
      ['doctable check', 'in CI: fail where code and documents differ'],
      ['doctable check docs/errors.md', 'only what has to do with this file'],
      ['doctable check --reporter json', 'for a program'],
      ['doctable check --reporter sarif > doctable.sarif', 'for code scanning'],
    ]),
  ].join('\n');

export function checkCommand(world: World, exit: (status: number) => void): Command {
  return new Command('check')
    .description('tell whether every generated file is what its documents say; exit 1 if not')
    .argument(
      '[files...]',
      'check only what has to do with these files, as a pre-commit hook passes them',
    )
    .addOption(configOption())
    .addOption(reporterOption())
    .addOption(quietOption())
    .addOption(verboseOption())
    .addHelpText('after', help)
    .action(async (files: string[], options: Options) =>
      exit(await check({ ...options, only: onlyThese(files, world) }, world)),
    );
}

/** None given: all. Hooks pass paths from the repository's root, or from the root of the disk. */
function onlyThese(files: readonly string[], world: World): string[] | undefined {
  return files.length === 0 ? undefined : files.map((file) => fromHere(file, world));
}

async function check(options: Options, world: World): Promise<number> {
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

async function reportOf(options: Options, world: World): Promise<Report> {
  const run = async (seen: World): Promise<Report> => compare(await openPlan(options, seen), seen);
  const { config, only, verbose } = options;
  // On the way it says what it looks at, which a memory does not.
  if (verbose) return run(world);
  const { remembered } = await import('./remember.ts');
  return remembered({ config, only }, world, run);
}

async function compare(plan: Plan, world: World): Promise<Report> {
  const { checkFile, checkRemoval } = await import('../pipeline/drift.ts');
  const { driftDiagnostics } = await import('../pipeline/drift-diagnostics.ts');
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
