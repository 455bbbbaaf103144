import { Command, Option } from 'commander';
import { configHelp, helpSection } from './help.ts';
import type { NamesOptions } from './names/names.ts';
import { configOption } from './options.ts';
import type { World } from './world.ts';

const help = (): string =>
  [
    configHelp(),
    helpSection('Examples', [
      ['doctable names', 'all names of the config, and where each comes from'],
      ['doctable names errors.md', 'the names for one document'],
      ['doctable names --missing > names.md', 'a table to fill in the missing names'],
      ['doctable names --write names.md', 'write the filled-in names to the config'],
    ]),
  ].join('\n');

export function namesCommand(world: World, exit: (status: number) => void): Command {
  return new Command('names')
    .description('List the names of entries and where each comes from, as a table to fill in')
    .argument('[inputs...]', 'files, directories or globs (default: the documents of the config)')
    .addOption(configOption())
    .option('--missing', 'only list entries that are named by their value alone')
    .addOption(
      new Option(
        '--write <file>',
        'write the names from a filled-in table to keys.overrides in the config',
      ).conflicts('missing'),
    )
    .addHelpText('after', help)
    .action(async (inputs: string[], options: NamesOptions) => {
      const { names } = await import('./names/names.ts');
      exit(await names(inputs, options, world));
    });
}
