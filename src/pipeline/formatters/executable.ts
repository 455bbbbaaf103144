import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A program of a package, and where it is. */
export interface Executable {
  path: string;
  /** Arguments before all others. */
  args: readonly string[];
}

/**
 * A program that the packages of a folder bring, or of the nearest folder above it that has it; null where none has.
 *
 * @param platform on `win32`, Node runs the script that the package names: `.bin` has files there that take a shell to run.
 */
export function findExecutable(
  folder: string,
  { package: from, program }: { package: string; program: string },
  platform: string = process.platform,
): Executable | null {
  const modules = join(folder, 'node_modules');
  const path = join(modules, '.bin', program);
  if (existsSync(path)) {
    if (platform !== 'win32') return { path, args: [] };
    return { path: process.execPath, args: [scriptOf(join(modules, from), program)] };
  }
  const parent = dirname(folder);
  return parent === folder ? null : findExecutable(parent, { package: from, program }, platform);
}

/** `"bin": { "biome": "bin/biome" }` in its package.json. */
function scriptOf(folder: string, program: string): string {
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, bin[program]);
}
