import type { Files } from '../disk/files.ts';
import { nearest } from './nearest.ts';

const PNPM = 'pnpm add --save-dev doctable';
const BUN = 'bun add --dev doctable';

/** By the file in which each package manager keeps versions. */
const COMMANDS: readonly (readonly [lock: string, command: string])[] = [
  ['pnpm-lock.yaml', PNPM],
  ['pnpm-workspace.yaml', PNPM],
  ['yarn.lock', 'yarn add --dev doctable'],
  ['bun.lock', BUN],
  ['bun.lockb', BUN],
];

/** What makes doctable a development dependency of the project in a folder. */
export async function installCommand(files: Files, cwd: string): Promise<string> {
  for (const [lock, command] of COMMANDS) {
    if ((await nearest(files, cwd, lock)) !== null) return command;
  }
  return 'npm install --save-dev doctable';
}
