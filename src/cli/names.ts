import { Command, Option } from 'commander';
import { configHelp, helpSection } from './help.ts';
import type { NamesOptions } from './names/names.ts';
import { configOption } from './options.ts';
import type { World } from './world.ts';

const help = (): string =>
  [
    configHelp(),
    helpSection('Examples', [
      ['doctable names', 'all names of the configuration, and what each is made of'],
      ['doctable names errors.md', 'those that a document would give'],
      ['doctable names --missing > names.md', 'a table in which to fill in what is missing'],
      ['doctable names --write names.md', 'put what was filled in into the configuration'],
    ]),
  ].join('\n');

export function namesCommand(world: World, exit: (status: number) => void): Command {
  return new Command('names')
    .description('list the names of entries and what they are made of, as a table to fill in')
    .argument('[inputs...]', 'files, folders, globs; left out, what the configuration reads')
    .addOption(configOption())
    .option('--missing', 'only those that are made of nothing but the value')
    .addOption(
      new Option(
        '--write <file>',
        'put the names of a table that was filled in into the configuration, as overrides',
      ).conflicts('missing'),
    )
    .addHelpText('after', help)
    .action(async (inputs: string[], options: NamesOptions) => {
      const { names } = await import('./names/names.ts');
      exit(await names(inputs, options, world));
    });
}
