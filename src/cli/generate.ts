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
      ['doctable generate', 'write the files that changed'],
      ['doctable generate --dry-run', 'show what would change'],
      ['doctable generate --config api/doctable.config.json', 'use another config file'],
      ['doctable generate --staged', 'in a pre-commit hook'],
    ]),
  ].join('\n');

export function generateCommand(world: World, exit: (status: number) => void): Command {
  return new Command('generate')
    .description('Generate all configured files and delete stale ones')
    .addOption(configOption())
    .option('--dry-run', 'show what would change, write nothing')
    .option('--update-names', 'regenerate all names instead of keeping those in doctable.lock.json')
    .option('--staged', 'read staged documents and stage the results (for pre-commit hooks)')
    .option('--force', 'overwrite files that have manual edits or were not generated')
    .addOption(new Option('--watch', 'watch for changes and regenerate').conflicts('staged'))
    .addOption(strictOption())
    .addOption(quietOption())
    .addOption(verboseOption())
    .addHelpText('after', help)
    .action(async (options: GenerateOptions) => {
      const { generate } = await import('./generate/generate.ts');
      exit(await generate(options, world));
    });
}
