import { Command } from 'commander';
import type { CheckOptions } from './check/check.ts';
import { fromHere } from './from-here.ts';
import { configHelp, helpSection } from './help.ts';
import { configOption, reporterOption, strictOption } from './options.ts';
import { reporters } from './reporters/registry.ts';
import { quietOption, verboseOption } from './verbosity.ts';
import type { World } from './world.ts';

const help = (): string =>
  [
    helpSection(
      'Reporters',
      reporters.map(({ name, title }) => [name, title]),
    ),
    configHelp(),
    helpSection('Examples', [
      ['doctable check', 'in CI: fail if code is out of date'],
      ['doctable check docs/errors.md', 'only outputs affected by this file'],
      ['doctable check --reporter json', 'for a program'],
      ['doctable check --reporter sarif > doctable.sarif', 'SARIF for code scanning'],
    ]),
  ].join('\n');

export function checkCommand(world: World, exit: (status: number) => void): Command {
  return new Command('check')
    .description('Check that generated files are up to date (exit 1 if not)')
    .argument('[files...]', 'only check outputs affected by these files')
    .addOption(configOption())
    .addOption(reporterOption())
    .addOption(strictOption())
    .addOption(quietOption())
    .addOption(verboseOption())
    .addHelpText('after', help)
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./check/check.ts');
      exit(await check({ ...options, only: onlyThese(files, world) }, world));
    });
}

/** None given: all. Hooks pass paths from the repository's root, or from the root of the disk. */
function onlyThese(files: readonly string[], world: World): string[] | undefined {
  return files.length === 0 ? undefined : files.map((file) => fromHere(file, world));
}
