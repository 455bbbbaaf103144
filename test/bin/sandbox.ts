import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { diskWorld } from '../../src/cli/disk-world.ts';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own, with the built program at hand. */
export interface Sandbox {
  folder: string;
  write(path: string, text: string): void;
  read(path: string): string;
  has(path: string): boolean;
  /** Runs a program there. The built `doctable`, what is installed here, and an `npx` that runs either are on its path. */
  run(program: string, args?: readonly string[], env?: Record<string, string>): Run;
  /** Runs the command line there, in this process: to start one takes longer than most runs. */
  doctable(...args: string[]): Promise<Run>;
  /** Gives all that a terminal shows of a command. It takes no shell, and no process, for words that none would change. */
  type(command: string): Promise<{ status: number | null; shown: string }>;
  /** Puts the built program where `npm install` would. */
  install(): void;
  /** Gives what git prints, without the last line end. */
  git(...args: string[]): string;
  remove(): void;
}

const bin = resolve('bin/doctable.js');
const installed = resolve('node_modules/.bin');

/** It begins with what another one holds, where one is given. */
export function createSandbox(start?: Sandbox): Sandbox {
  if (!existsSync('dist/cli/cli.cjs')) throw new Error('Run npm run build first.');
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'doctable-')));
  if (start !== undefined) cpSync(start.folder, folder, { recursive: true });
  const programs = `${folder}-bin`;
  writeProgram(programs);
  // npm's own takes a second to find what is installed.
  writeScript(programs, 'npx', 'exec "$@"');
  const env = {
    ...process.env,
    PATH: `${programs}:${installed}:${process.env['PATH'] ?? ''}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    // A repository begins without the examples of hooks, which would be copied and removed with it.
    GIT_TEMPLATE_DIR: '',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@a.example',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@a.example',
    GITHUB_ACTIONS: '',
    CI: '',
  };
  const run: Sandbox['run'] = (program, args = [], more = {}) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      env: { ...env, ...more },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  return {
    folder,
    run,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    has: (path) => existsSync(join(folder, path)),
    doctable: async (...args) => {
      const printed = { stdout: '', stderr: '' };
      const print: Print = (stream, text) => void (printed[stream] += text);
      return { status: await runHere(folder, env, args, print), ...printed };
    },
    type: async (command) => {
      const [, words] = /^doctable ([\w./:,@+ -]*)$/.exec(command) ?? [];
      if (words === undefined) {
        const { status, stdout } = run('sh', ['-c', `{ ${command}; } 2>&1`]);
        return { status, shown: stdout };
      }
      let shown = '';
      const print: Print = (_, text) => void (shown += text);
      return { status: await runHere(folder, env, words.trim().split(/ +/), print), shown };
    },
    install: () => writeProgram(join(folder, 'node_modules/.bin')),
    git: (...args) => {
      const { status, stdout, stderr } = run('git', args);
      if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
      return stdout.trimEnd();
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      rmSync(programs, { recursive: true, force: true });
    },
  };
}

type Print = (stream: 'stdout' | 'stderr', text: string) => void;

function runHere(
  cwd: string,
  env: World['env'],
  argv: readonly string[],
  print: Print,
): Promise<number> {
  return main({
    argv,
    env,
    cwd,
    isTerminal: { stdin: false, stdout: false, stderr: false },
    ...diskWorld(cwd, (url) => import(/* @vite-ignore */ url)),
    dialog: () => {
      throw new Error('Nobody to ask.');
    },
    readStdin: async () => new Uint8Array(),
    isRead: () => true,
    writeStdout: async (text) => print('stdout', text),
    writeStderr: async (text) => print('stderr', text),
  });
}

function writeProgram(folder: string): void {
  writeScript(folder, 'doctable', `exec "${process.execPath}" "${bin}" "$@"`);
}

function writeScript(folder: string, name: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** A page with a table of codes. */
export function page(...rows: [code: number, message: string][]): string {
  const lines = rows.map(([code, message]) => `| ${code} | ${message} |`);
  return ['# Order errors', '', '| Code | Message |', '| --- | --- |', ...lines, ''].join('\n');
}
