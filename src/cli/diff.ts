import { Command } from 'commander';
import type { DiffOptions } from './diff/diff.ts';
import { helpSection } from './help.ts';
import { configOption, reporterOption, runOptions } from './options.ts';
import { quietOption } from './verbosity.ts';
import type { World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable diff errors.md page.html', 'changes from the first to the second'],
    ['doctable diff --against main', 'all configured documents, compared with main'],
    ['doctable diff --against v1.2.0 errors.md', 'one document since that tag'],
    ['doctable diff errors.md docs --reporter json', 'for a program'],
  ]);

export function diffCommand(world: World, exit: (status: number) => void): Command {
  const command = new Command('diff')
    .description('Report changes between two versions (exit 1 if any is breaking)')
    .argument(
      '[documents...]',
      'old and new document (- for standard input); with --against: the documents to compare',
    )
    .option(
      '--against <ref>',
      'git commit, branch or tag to compare with (default documents: those of the config)',
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
