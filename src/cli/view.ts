import { hasError } from '../model/diagnostic.ts';
import { Command } from 'commander';
import { viewFor } from '../writers/render.ts';
import { helpSection } from './help.ts';
import { readInputs } from './inputs.ts';
import { type Parsed, runOptions } from './options.ts';
import { report } from './report.ts';
import { planRun } from './run.ts';
import { EXIT, type World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable view errors.md', 'the data of a template for TypeScript'],
    ['doctable view errors.md -t go', 'the same for Go'],
  ]);

export function viewCommand(world: World, exit: (status: number) => void): Command {
  const command = new Command('view')
    .description('Print the data that a template receives, as JSON')
    .argument('<inputs...>', 'files, directories, globs, URLs, or - for standard input')
    .option('-t, --to <target>', 'target to prepare the data for (default: ts)')
    .addHelpText('after', help)
    .action(async (patterns: string[], options: Parsed) =>
      exit(await view(patterns, options, world)),
    );
  for (const option of runOptions(['from', 'column'])) command.addOption(option);
  return command;
}

async function view(patterns: string[], options: Parsed, world: World): Promise<number> {
  const inputs = await readInputs(patterns, world);
  const { catalogs, diagnostics } = await planRun(inputs, { patterns }, options, world);
  await report(diagnostics, world);
  const target = typeof options['to'] === 'string' ? options['to'] : 'ts';
  const seen = viewFor(catalogs, { target, sources: patterns });
  await world.writeStdout(`${JSON.stringify(seen, null, 2)}\n`);
  return hasError(diagnostics) ? EXIT.no : EXIT.ok;
}
