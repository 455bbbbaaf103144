import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const bin = resolve('bin/doctable.js');
const EXTENSIONS = ['ts', 'json', 'md', 'py', 'go', 'sql'];
const DOCUMENTS = 2;
const env = {
  ...process.env,
  CI: '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};
for (const who of ['AUTHOR', 'COMMITTER'])
  Object.assign(env, { [`GIT_${who}_NAME`]: 'A', [`GIT_${who}_EMAIL`]: 'a@a.example' });

/** A project of two documents with six outputs each, that can be in two states. */
export function createProject({ git = false, within = tmpdir() } = {}) {
  const folder = mkdtempSync(join(within, 'doctable-stress-'));
  const documents = Array.from({ length: DOCUMENTS }, (_, index) => `docs/part${index}.md`);
  const outputs = documents.flatMap((_, index) =>
    EXTENSIONS.map((extension) => `src/part${index}.${extension}`),
  );
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
  const project = {
    folder,
    outputs: [...outputs, 'doctable.lock.json'],
    /** Puts the documents into a state; the outputs are as they were. */
    edit: (state) => documents.forEach((path, index) => write(path, page(index, state))),
    texts: () => Object.fromEntries(project.outputs.map((path) => [path, read(path)])),
    /** What is there beside documents, outputs and the configuration. */
    strays: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (path) => path.includes('.tmp') || path.endsWith('~'),
      ),
    run: (...args) =>
      spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, encoding: 'utf8' }),
    start: (...args) =>
      spawn(process.execPath, [bin, ...args], {
        cwd: folder,
        env,
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    /** So many milliseconds after something was first written below `src`. */
    whenWriting: async (later) => {
      const watcher = watch(join(folder, 'src'), { persistent: false });
      await once(watcher, 'change');
      watcher.close();
      await setTimeout(later);
    },
    /** What a git that was ended leaves, and tells people to remove. */
    removeGitLock: () => {
      const path = join(folder, '.git/index.lock');
      const isThere = existsSync(path);
      rmSync(path, { force: true });
      return isThere;
    },
    git: (...args) => spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' }).stdout.trim(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  const catalogs = documents.map((path, index) => ({
    from: path,
    to: EXTENSIONS.map((extension) => `src/part${index}.${extension}`),
  }));
  write('doctable.config.json', JSON.stringify({ catalogs }));
  project.edit('old');
  expectSuccess(project.run('generate'));
  if (git) {
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'old'],
    ])
      project.git(...args);
  }
  return project;
}

/** Another state has other messages, and one row more. */
function page(index, state) {
  const rows = Array.from(
    { length: state === 'old' ? 40 : 41 },
    (_, row) => `| ${row + 1} | The ${state} text ${row} |`,
  );
  return [`# Part ${index} errors`, '', '| Code | Message |', '| --- | --- |', ...rows, ''].join(
    '\n',
  );
}

export function expectSuccess({ status, stderr }) {
  if (status !== 0) throw new Error(`It ended with ${status}: ${stderr}`);
}

/**
 * The texts of both states, as they are every time: the lock remembers the row that comes and goes. `generate` makes them, and
 * leaves the project in the old one.
 */
export function statesOf(project, generate = () => expectSuccess(project.run('generate'))) {
  const states = {};
  for (const state of ['new', 'old', 'new', 'old']) {
    project.edit(state);
    generate();
    states[state] = project.texts();
  }
  return states;
}

/** Where the texts differ from all of the others. */
export function torn(texts, ...whole) {
  return Object.keys(texts).filter((path) => whole.every((each) => each[path] !== texts[path]));
}
