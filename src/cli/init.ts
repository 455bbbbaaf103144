import { Command } from 'commander';
import { helpSection } from './help.ts';
import type { InitOptions } from './init/init.ts';
import type { World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable init', 'ask what to do with the documents under this folder'],
    ['doctable init --dry-run', 'only show what is proposed'],
    ['doctable init --yes', 'do all of it, without a question'],
  ]);

export function initCommand(world: World, exit: (status: number) => void): Command {
  return new Command('init')
    .description('look through the documents, and propose a configuration')
    .option('-y, --yes', 'take every proposal instead of asking')
    .option('--dry-run', 'only show what would be written')
    .addHelpText('after', help)
    .action(async (options: InitOptions) => {
      const { init } = await import('./init/init.ts');
      exit(await init(options, world));
    });
}
