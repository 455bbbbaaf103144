import { Command, Option } from 'commander';
import { formatsHelp, helpSection } from './help.ts';
import type { InspectOptions } from './inspect/inspect.ts';
import { runOptions, strictOption } from './options.ts';
import type { World } from './world.ts';

const help = (): string =>
  [
    formatsHelp(),
    helpSection('Examples', [
      ['doctable inspect docs', 'the tables of all documents in a directory'],
      ['doctable inspect errors.md --column value=Code', 'try another value column'],
      ['doctable inspect errors.md --explain', 'show why, with all evidence'],
      ['doctable inspect docs --json', 'for other programs'],
      ["doctable inspect 'docs/**/*.md' --ndjson", 'one document per line'],
    ]),
  ].join('\n');

export function inspectCommand(world: World, exit: (status: number) => void): Command {
  const command = new Command('inspect')
    .description('Show the tables of documents and how each column is detected')
    .argument('<inputs...>', 'files, directories, globs, URLs, or - for standard input')
    .option('--explain', 'print the evidence for what was detected, and the second-best guess')
    .option('--json', 'print JSON')
    .addOption(new Option('--ndjson', 'print one JSON value per document').conflicts('json'))
    .addOption(strictOption())
    .addHelpText('after', help)
    .action(async (inputs: string[], options: InspectOptions) => {
      const { inspect } = await import('./inspect/inspect.ts');
      exit(await inspect(inputs, options, world));
    });
  for (const option of runOptions(['from', 'column'])) command.addOption(option);
  return command;
}
