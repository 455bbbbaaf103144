import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript5';

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
  return compiler === 'typescript' ? ofProgram(project) : ofLibrary(project);
}

async function ofProgram(project: string): Promise<string> {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    tsc,
    '-p',
    project,
  ]).catch((failure: { stdout: string; stderr: string }) => failure);
  return stdout + stderr;
}

/** Declarations of the language, which TypeScript 5 need not read again for each project. */
const known = new Map<string, ts.SourceFile | undefined>();

function ofLibrary(project: string): string {
  const found: ts.Diagnostic[] = [];
  const system = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (each: ts.Diagnostic) => found.push(each),
  };
  const {
    fileNames = [],
    options = {},
    errors = [],
  } = ts.getParsedCommandLineOfConfigFile(project, {}, system) ?? {};
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(fileNames, options, {
    ...host,
    getSourceFile: (path, ...rest) => {
      if (!/\/lib\.[^/]+\.d\.ts$/.test(path)) return host.getSourceFile(path, ...rest);
      if (!known.has(path)) known.set(path, host.getSourceFile(path, ...rest));
      return known.get(path);
    },
  });
  found.push(...errors, ...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics);
  return ts.formatDiagnostics(found, host);
}
