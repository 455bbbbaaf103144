import { bashScript } from './bash.ts';
import type { CommandLine } from './command-line.ts';
import { fishScript } from './fish.ts';
import type { Shell } from './shells.ts';
import { zshScript } from './zsh.ts';

/** Turns what can be typed into what a shell reads. */
export const scripts: Readonly<Record<Shell, (commandLine: CommandLine) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};
