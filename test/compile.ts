import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const COMPILERS = ['typescript', 'typescript5'] as const;

export type Compiler = (typeof COMPILERS)[number];

/** As strict as a project may be that takes our modules in. */
const STRICT = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022'],
  types: [],
  strict: true,
  declaration: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  skipLibCheck: true,
};

/**
 * What a compiler has to say of modules in a folder, nothing where all is well.
 * A compiler takes long to start: many modules are better compiled at once.
 */
export async function complaints(
  compiler: Compiler,
  folder: string,
  include: readonly string[],
  options: object,
): Promise<string> {
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = { ...STRICT, rootDir: folder, ...options };
  await writeFile(project, JSON.stringify({ compilerOptions, include }));
  const tsc = resolve('node_modules', compiler, 'bin/tsc');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    tsc,
    '-p',
    project,
  ]).catch((failure: { stdout: string; stderr: string }) => failure);
  return stdout + stderr;
}
