import { Command } from 'commander';
import { helpSection } from './help.ts';
import { reporterOption, runOptions, strictOption } from './options.ts';
import { quietOption } from './verbosity.ts';
import type { VerifyOptions } from './verify/verify.ts';
import type { World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable verify src/errors.go --against docs/errors.md', 'a Go file and a document'],
    [
      'doctable verify src/codes --against docs --reporter json',
      'directories, as JSON for a program',
    ],
  ]);

export function verifyCommand(world: World, exit: (status: number) => void): Command {
  const command = new Command('verify')
    .description('Check that hand-written code has the values that documents list (exit 1 if not)')
    .argument('<sources...>', 'files, directories or globs of code')
    .requiredOption('--against <documents...>', 'documents to compare with')
    .option('-t, --to <language>', 'language of the code (default: by extension)')
    .addOption(reporterOption())
    .addOption(strictOption())
    .addOption(quietOption());
  for (const option of runOptions(['from', 'column', 'table'])) command.addOption(option);
  return command
    .addHelpText('after', help)
    .action(async (sources: string[], options: VerifyOptions) => {
      const { verify } = await import('./verify/verify.ts');
      exit(await verify(sources, options, world));
    });
}
