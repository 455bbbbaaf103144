import { Command } from 'commander';
import { helpSection } from './help.ts';
import { configOption } from './options.ts';
import type { PullOptions } from './pull/pull.ts';
import { EXIT, type World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable pull', 'download each "url" of the config to its "snapshot"'],
    ['doctable pull --dry-run', 'show what would change'],
  ]);

export function pullCommand(world: World, exit: (status: number) => void): Command {
  return new Command('pull')
    .description('Download the documents that the config names by URL')
    .addOption(configOption())
    .option('--dry-run', 'show what would change, write nothing')
    .addHelpText('after', help)
    .action(async (options: PullOptions) => {
      const { pull } = await import('./pull/pull.ts');
      await pull(options, world);
      exit(EXIT.ok);
    });
}
