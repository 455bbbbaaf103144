// Puts changes into the code, one at a time, and says how many of them a test notices. Stryker says which changes there are, in a
// copy of the project; it is no dependency, but installed there. All tests run in one process, so that trying a change takes as
// long as the tests that come across it, the nearest first.
//
//   npm run mutation -- --mutants 1000 --seed 1
//   npm run mutation -- --files src/codes/ranges.ts
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { createRandom } from './fuzz/random.js';

const VERSION = '9.6.1';
const FILES =
  'src/interpret/**/*.ts,src/codes/*.ts,src/pipeline/lock/*.ts,src/pipeline/outputs/*.ts';
const TESTS = [
  'test/{codes,interpret,cli}/**/*.test.ts',
  'test/pipeline/{lock,outputs}/**/*.test.ts',
  'test/pipeline/lock-merge.test.ts',
  'test/fixtures.test.ts',
  'test/model/rules.test.ts',
  'test/readers/html/**/*.test.ts',
];
/** What takes long. */
const NOT_TESTS = ['test/cli/attacks.test.ts'];
const SKIPPED =
  'linear time|prettier|no edits bind|whatever rows come|no value keeps a key|five thousand|takes arguments';
/** Milliseconds without any progress after which a change is one that never ends. */
const HANGS = 120_000;

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: FILES },
    folder: { type: 'string' },
  },
});

const folder = resolve(values.folder ?? mkdtempSync(join(tmpdir(), 'doctable-mutation-')));
const project = join(folder, 'project');
copyProject();
const { chosen, count } = await changed(globSync(values.files.split(',')).sort());
await tryAll();
report(readLines('results.txt').map((line) => JSON.parse(line)));
if (values.folder === undefined) rmSync(folder, { recursive: true });

function copyProject() {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', `@stryker-mutator/instrumenter@${VERSION}`],
    { cwd: folder },
  );
  for (const path of 'src test templates schema fixtures out package.json vitest.config.js'.split(
    ' ',
  ))
    cpSync(path, join(project, path), { recursive: true });
  cpSync('scripts/mutation/trial.js', join(project, 'trial.test.js'));
  rmSync(join(project, 'node_modules'), { force: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  writeFileSync(
    join(project, 'vitest.mutation.js'),
    `import base from './vitest.config.js';
export default { ...base, test: { ...base.test, include: ['trial.test.js'], sequence: {}, pool: 'forks', maxWorkers: 1, testTimeout: 1e9, testNamePattern: /^(?!.*(?:${SKIPPED}))/ } };
`,
  );
}

/** Puts all changes into the copy, each behind a switch, and writes down which of them to try with which tests. */
async function changed(paths) {
  const at = (path) =>
    import(join(folder, 'node_modules/@stryker-mutator/instrumenter/dist/src', path));
  const [{ Instrumenter }, { createParser }, { transform }, { print }] = await Promise.all(
    ['index.js', 'parsers/index.js', 'transformers/index.js', 'printers/index.js'].map(at),
  );
  const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
  const sources = paths.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(name, 'utf8'),
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const instrumenter = new Instrumenter(silent, createParser, print, transform);
  const { files, mutants } = await instrumenter.instrument(sources, options);
  for (const { name, content } of files) writeFileSync(join(project, name), content);
  const { below } = createRandom(Number(values.seed));
  const left = [...mutants];
  const chosen = Array.from({ length: Math.min(Number(values.mutants), left.length) }, () =>
    left.splice(below(left.length), 1),
  ).flat();
  const tests = globSync(TESTS, { ignore: NOT_TESTS }).sort();
  writeFileSync(join(project, 'trial.json'), JSON.stringify({ tests, mutants: chosen }));
  return { chosen, count: mutants.length };
}

/** Again and again where a change takes the process along. */
async function tryAll() {
  while (!existsSync(join(project, 'done.txt'))) {
    const vitest = resolve('node_modules/vitest/vitest.mjs');
    const args = [vitest, 'run', '--config', 'vitest.mutation.js'];
    const child = spawn(process.execPath, args, {
      cwd: project,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    let [size, since] = [0, Date.now()];
    const watch = setInterval(() => {
      const now = sizeOf('started.txt') + sizeOf('results.txt');
      if (now !== size) [size, since] = [now, Date.now()];
      if (size > 0 && Date.now() - since > HANGS) process.kill(-child.pid, 'SIGKILL');
    }, 1000);
    await new Promise((ended) => child.on('close', ended));
    clearInterval(watch);
    if (readLines('started.txt').length === 0) throw new Error('No test ran.');
  }
}

function sizeOf(name) {
  return existsSync(join(project, name)) ? statSync(join(project, name)).size : 0;
}

function readLines(name) {
  const path = join(project, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/**
 * What is evaluated only once, as modules are loaded, cannot be tried so, and is left out. All else counts, whether a test comes
 * across it or not.
 */
function report(results) {
  const outcomes = new Map(results.map(({ id, outcome }) => [id, outcome]));
  const tried = chosen.filter(({ id }) => outcomes.get(id) !== 'static');
  const lived = tried.filter(({ id }) => outcomes.get(id) !== 'noticed');
  for (const { id, fileName, location, replacement } of lived) {
    const { line, column } = location.start;
    const shown = replacement.replace(/\s+/g, ' ').slice(0, 100);
    console.log(`${fileName}:${line + 1}:${column + 1} ${outcomes.get(id)}: ${shown}`);
  }
  const nameOf = ({ fileName }) => fileName.split('/').slice(1, 3).join('/');
  for (const name of [...new Set(tried.map(nameOf))].sort()) {
    const [all, rest] = [tried, lived].map((some) => some.filter((each) => nameOf(each) === name));
    console.log(`${name}: ${all.length - rest.length} of ${all.length}`);
  }
  const share = 1 - lived.length / tried.length;
  const error = 1.96 * Math.sqrt((share * (1 - share)) / tried.length);
  const percent = (part) => `${(100 * part).toFixed(1)} %`;
  console.log(
    `${tried.length - lived.length} of ${tried.length} changes were noticed: ${percent(share)} ± ${percent(error)} (of ${count}, seed ${values.seed})`,
  );
}
