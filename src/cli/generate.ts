import { Command, Option } from 'commander';
import type { GenerateOptions } from './generate/generate.ts';
import { configHelp, helpSection } from './help.ts';
import { configOption, strictOption } from './options.ts';
import { quietOption, verboseOption } from './verbosity.ts';
import type { World } from './world.ts';

const help = (): string =>
  [
    configHelp(),
    helpSection('Examples', [
      ['doctable generate', 'write what changed'],
      ['doctable generate --dry-run', 'only say what would be written'],
      ['doctable generate --config api/doctable.config.json', 'of another folder'],
      ['doctable generate --staged', 'in a pre-commit hook'],
    ]),
  ].join('\n');

export function generateCommand(world: World, exit: (status: number) => void): Command {
  return new Command('generate')
    .description(
      'write every file that the configuration asks for, and remove what it no longer does',
    )
    .addOption(configOption())
    .option('--dry-run', 'only say what would be written or removed')
    .option('--update-names', 'make the keys afresh that doctable.lock.json keeps')
    .option(
      '--staged',
      'read what is staged in git, and stage what is written: for a pre-commit hook',
    )
    .option('--force', 'overwrite files that were not generated, or were changed since')
    .addOption(
      new Option('--watch', 'stay, and generate again after each change').conflicts('staged'),
    )
    .addOption(strictOption())
    .addOption(quietOption())
    .addOption(verboseOption())
    .addHelpText('after', help)
    .action(async (options: GenerateOptions) => {
      const { generate } = await import('./generate/generate.ts');
      exit(await generate(options, world));
    });
}
