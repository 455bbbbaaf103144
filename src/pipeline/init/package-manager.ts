import type { Files } from '../disk/files.ts';
import { nearest } from './nearest.ts';

export interface PackageManager {
  /** Makes doctable a development dependency. */
  install: string;
  /** Runs a program that a project has installed, before its name. */
  run: string;
}

const NPM: PackageManager = { install: 'npm install --save-dev doctable', run: 'npx' };
const PNPM: PackageManager = { install: 'pnpm add --save-dev doctable', run: 'pnpm exec' };
const YARN: PackageManager = { install: 'yarn add --dev doctable', run: 'yarn' };
const BUN: PackageManager = { install: 'bun add --dev doctable', run: 'bunx' };

/** By the file in which each keeps versions. */
const LOCKS: readonly (readonly [lock: string, manager: PackageManager])[] = [
  ['pnpm-lock.yaml', PNPM],
  ['pnpm-workspace.yaml', PNPM],
  ['yarn.lock', YARN],
  ['bun.lock', BUN],
  ['bun.lockb', BUN],
];

/** What installs and runs the packages of the project in a folder. */
export async function packageManager(files: Files, cwd: string): Promise<PackageManager> {
  for (const [lock, manager] of LOCKS) {
    if ((await nearest(files, cwd, lock)) !== null) return manager;
  }
  return NPM;
}
