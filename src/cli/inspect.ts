import { Command, Option } from 'commander';
import { formatsHelp, helpSection } from './help.ts';
import type { InspectOptions } from './inspect/inspect.ts';
import { runOptions, strictOption } from './options.ts';
import type { World } from './world.ts';

const help = (): string =>
  [
    formatsHelp(),
    helpSection('Examples', [
      ['doctable inspect docs', 'the tables of all documents in a folder'],
      ['doctable inspect errors.md --column value=Code', 'what another choice would change'],
      ['doctable inspect errors.md --explain', 'what won, what nearly did, and by how much'],
      ['doctable inspect docs --json', 'all of it, for a program'],
      ["doctable inspect 'docs/**/*.md' --ndjson", 'a document a line'],
    ]),
  ].join('\n');

export function inspectCommand(world: World, exit: (status: number) => void): Command {
  const command = new Command('inspect')
    .description('show the tables of documents, and what each column is taken for and why')
    .argument('<inputs...>', 'files, folders, globs, or - for standard input')
    .option('--explain', 'print all evidence for what each table is, and for what it nearly is')
    .option('--json', 'print everything as one JSON value')
    .addOption(
      new Option('--ndjson', 'print one JSON value a document, as each is read').conflicts('json'),
    )
    .addOption(strictOption())
    .addHelpText('after', help)
    .action(async (inputs: string[], options: InspectOptions) => {
      const { inspect } = await import('./inspect/inspect.ts');
      exit(await inspect(inputs, options, world));
    });
  for (const option of runOptions(['from', 'column'])) command.addOption(option);
  return command;
}
