import { Argument, Command } from 'commander';
import { type Shell, shells } from './completion/shells.ts';
import { helpSection } from './help.ts';
import { EXIT, type World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable completion bash', 'for ~/.bashrc to source'],
    ['doctable completion zsh', 'for ~/.zshrc to source, after compinit'],
    ['doctable completion fish', 'for config.fish to source'],
  ]);

export function completionCommand(world: World, exit: (status: number) => void): Command {
  return new Command('completion')
    .description('print a script with which a shell completes what is typed after doctable')
    .addArgument(new Argument('<shell>', 'the shell that is to read it').choices(shells))
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
