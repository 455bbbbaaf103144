import { Argument, Command } from 'commander';
import { type Shell, shells } from './completion/shells.ts';
import { helpSection } from './help.ts';
import { EXIT, type World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable completion bash', 'source it in ~/.bashrc'],
    ['doctable completion zsh', 'source it in ~/.zshrc, after compinit'],
    ['doctable completion fish', 'source it in config.fish'],
  ]);

export function completionCommand(world: World, exit: (status: number) => void): Command {
  return new Command('completion')
    .description('Print a shell completion script')
    .addArgument(new Argument('<shell>', 'shell to print the script for').choices(shells))
    .addHelpText('after', help)
    .action(async (shell: Shell, _, command: Command) => {
      exit(await printScript(shell, command.parent ?? command, world));
    });
}

async function printScript(shell: Shell, program: Command, world: World): Promise<number> {
  const { commandLineOf } = await import('./completion/command-line.ts');
  const { scripts } = await import('./completion/scripts.ts');
  await world.writeData(scripts[shell](commandLineOf(program, 'convert')));
  return EXIT.ok;
}
