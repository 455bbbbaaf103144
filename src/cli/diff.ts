import { Command } from 'commander';
import { changeDiagnostic } from '../pipeline/change-diagnostics.ts';
import { type Change, compare } from '../interpret/compare.ts';
import { UsageError } from '../model/usage-error.ts';
import { semverStep } from '../pipeline/semver-step.ts';
import { applyRules } from '../pipeline/severity.ts';
import { type DocumentOptions, openVersions } from './diff/documents.ts';
import type { Versions } from './diff/versions.ts';
import { columnOption, fromOption, reporterOption, tableOption } from './options.ts';
import { lineReader } from './read-line.ts';
import { count, hasError } from './report.ts';
import { folderInRepository } from './repository.ts';
import { reporterFor } from './reporters/registry.ts';
import type { Report } from './reporters/reporter.ts';
import { hasColor } from './terminal.ts';
import { type Verbosity, quietOption } from './verbosity.ts';
import { EXIT, type World } from './world.ts';

interface Options extends DocumentOptions, Verbosity {
  reporter?: string;
}

export function diffCommand(world: World, exit: (status: number) => void): Command {
  return new Command('diff')
    .description('tell what changed in meaning between two versions; exit 1 if it breaks users')
    .argument('[versions...]', 'the earlier and the later document, or - for standard input')
    .addOption(fromOption())
    .addOption(tableOption())
    .addOption(columnOption())
    .addOption(reporterOption())
    .addOption(quietOption())
    .action(async (paths: string[], options: Options) => exit(await diff(paths, options, world)));
}

async function diff(paths: readonly string[], options: Options, world: World): Promise<number> {
  const [old, now, ...others] = paths;
  if (old === undefined || now === undefined || others.length > 0) {
    throw new UsageError('Name two documents to compare, the earlier one first.');
  }
  const versions = await openVersions(old, now, options, world);
  const report = reportOf(versions);
  const reporter = await reporterFor(options.reporter, world.env);
  const text = await reporter(report, {
    color: hasColor(world, 'stdout'),
    folder: folderInRepository(world),
    verbosity: options,
    readLine: lineReader(versions),
  });
  await world.writeStdout(text);
  if (!options.quiet) await world.writeStderr(`${summary(report)}\n`);
  return report.ok ? EXIT.ok : EXIT.no;
}

/** What is wrong in a document is said as well, as of such a one nothing can be compared. */
function reportOf({ comparisons, diagnostics }: Versions): Report {
  const changes: Change[] = [];
  const found = comparisons.flatMap(({ before, after, rules }) => {
    const own = compare(before, after);
    changes.push(...own);
    return applyRules(own.map(changeDiagnostic), rules);
  });
  const all = [...diagnostics, ...found];
  return {
    ok: !hasError(all),
    diagnostics: all,
    files: [],
    comparison: { step: semverStep(found), changes },
  };
}

/** `3 changes; the next version is a major one` */
function summary({ comparison }: Report): string {
  const { step = 'none', changes = [] } = comparison ?? {};
  if (changes.length === 0) return 'no change in meaning';
  return `${count(changes.length, 'change')}; suggested version step: ${step}`;
}
