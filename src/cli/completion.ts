import { Argument, Command } from 'commander';
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
    .addArgument(
      new Argument('<shell>', 'shell to print the script for').choices(Object.keys(SCRIPTS)),
    )
    .addHelpText('after', help)
    .action(async (shell: keyof typeof SCRIPTS, _, command: Command) => {
      const { commandLineOf } = await import('./completion/command-line.ts');
      const script = await SCRIPTS[shell]();
      await world.writeData(script(commandLineOf(command.parent ?? command, 'convert')));
      exit(EXIT.ok);
    });
}

/** What turns what can be typed into what a shell reads. */
const SCRIPTS = {
  bash: async () => (await import('./completion/bash.ts')).bashScript,
  zsh: async () => (await import('./completion/zsh.ts')).zshScript,
  fish: async () => (await import('./completion/fish.ts')).fishScript,
};
