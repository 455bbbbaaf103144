import { Command } from 'commander';
import { helpSection } from './help.ts';
import type { InitOptions } from './init/init.ts';
import type { World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable init', 'answer a few questions'],
    ['doctable init --dry-run', 'preview the changes'],
    ['doctable init --yes', 'accept the defaults without asking'],
  ]);

export function initCommand(world: World, exit: (status: number) => void): Command {
  return new Command('init')
    .description('Create a config file for this project, and add scripts and a hook')
    .option('-y, --yes', 'accept the defaults without asking')
    .option('--dry-run', 'preview the changes without writing them')
    .addHelpText('after', help)
    .action(async (options: InitOptions) => {
      const { init } = await import('./init/init.ts');
      exit(await init(options, world));
    });
}
