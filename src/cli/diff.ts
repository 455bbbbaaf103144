import { Command } from 'commander';
import { changeDiagnostic } from '../pipeline/change-diagnostics.ts';
import { type Change, compare } from '../interpret/changes/compare.ts';
import { UsageError } from '../model/usage-error.ts';
import { semverStep } from '../pipeline/semver-step.ts';
import { applyRules } from '../pipeline/severity.ts';
import type { ConfiguredOptions } from './diff/configured.ts';
import type { DocumentOptions, Version } from './diff/documents.ts';
import type { Versions } from './diff/versions.ts';
import { helpSection } from './help.ts';
import { columnOption, configOption, fromOption, reporterOption, tableOption } from './options.ts';
import { lineReader } from './read-line.ts';
import { count, hasError } from './report.ts';
import { folderInRepository } from './repository.ts';
import { reporterFor } from './reporters/registry.ts';
import type { Report } from './reporters/reporter.ts';
import { hasColor } from './terminal.ts';
import { quietOption } from './verbosity.ts';
import { EXIT, type World } from './world.ts';

interface Options extends DocumentOptions, ConfiguredOptions {
  against?: string;
  reporter?: string;
}

const help = (): string =>
  helpSection('Examples', [
    ['doctable diff errors.md page.html', 'what changed from the one to the other'],
    [
      'doctable diff --against main',
      'all that the configuration names, since a commit, branch or tag',
    ],
    ['doctable diff --against v1.2.0 errors.md', 'one document since then'],
    ['doctable diff errors.md docs --reporter json', 'for a program'],
  ]);

export function diffCommand(world: World, exit: (status: number) => void): Command {
  return new Command('diff')
    .description('tell what changed in meaning between two versions; exit 1 if it breaks users')
    .argument(
      '[documents...]',
      'the earlier and the later one, or - for standard input; with --against, any that are in git',
    )
    .option(
      '--against <ref>',
      'compare with a commit, branch or tag of git; all catalogs of the configuration, or the documents named',
    )
    .addOption(configOption())
    .addOption(fromOption())
    .addOption(tableOption())
    .addOption(columnOption())
    .addOption(reporterOption())
    .addOption(quietOption())
    .addHelpText('after', help)
    .action(async (paths: string[], options: Options) => exit(await diff(paths, options, world)));
}

async function diff(paths: readonly string[], options: Options, world: World): Promise<number> {
  const versions = await openVersions(paths, options, world);
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

async function openVersions(
  paths: readonly string[],
  options: Options,
  world: World,
): Promise<Versions> {
  if (options.against !== undefined) {
    const { openAgainst } = await import('./diff/against.ts');
    return openAgainst(options.against, paths, options, world);
  }
  const [old, now, ...others] = paths;
  if (old === undefined || now === undefined || others.length > 0) {
    throw new UsageError(
      'Name two documents to compare, the earlier one first, or a commit with --against.',
    );
  }
  if (old === '-' && now === '-') {
    throw new UsageError('Only one of the two can be standard input.');
  }
  const { openDocuments } = await import('./diff/documents.ts');
  const versionAt = (path: string): Version => ({
    patterns: [path],
    world,
    nameOf: (name) => name,
  });
  return openDocuments(versionAt(old), versionAt(now), options);
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
