import { Command } from 'commander';
import type { DiffOptions } from './diff/diff.ts';
import { helpSection } from './help.ts';
import { configOption, reporterOption, runOptions } from './options.ts';
import { quietOption } from './verbosity.ts';
import type { World } from './world.ts';

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
  const command = new Command('diff')
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
    .addOption(reporterOption())
    .addOption(quietOption())
    .addHelpText('after', help)
    .action(async (paths: string[], options: DiffOptions) => {
      const { diff } = await import('./diff/diff.ts');
      exit(await diff(paths, options, world));
    });
  for (const option of runOptions(['from', 'table', 'column'])) command.addOption(option);
  return command;
}
