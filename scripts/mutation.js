// Puts changes into pieces of the code chosen at random, and says how many of them a test notices. Stryker does it, in a copy of the
// project: it is heavy, so it is no dependency, but installed there.
//
//   npm run mutation -- --pieces 25 --seed 1
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { createRandom } from './fuzz/random.js';

const VERSION = '9.6.1';
const FOLDERS = ['src/interpret', 'src/codes', 'src/pipeline/lock', 'src/pipeline/outputs'];
const TESTS = [
  'test/interpret',
  'test/codes',
  'test/pipeline/lock',
  'test/pipeline/outputs',
  'test/cli/{edits,lock,locales,orphans,regions,rename,retired}.test.ts',
];
/** Lines of a piece: few enough that many places are tried, and enough for what takes several lines. */
const LINES = 12;

const { values } = parseArgs({
  options: {
    pieces: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
  },
});
const { below } = createRandom(Number(values.seed));

const all = globSync(FOLDERS.map((folder) => `${folder}/**/*.ts`))
  .sort()
  .flatMap((path) => {
    const count = readFileSync(path, 'utf8').split('\n').length;
    return Array.from({ length: Math.ceil(count / LINES) }, (_, piece) => ({
      path,
      from: piece * LINES + 1,
    }));
  });
const chosen = Array.from({ length: Math.min(Number(values.pieces), all.length) }, () =>
  all.splice(below(all.length), 1),
).flat();

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'doctable-mutation-'));
const project = join(folder, 'project');
install();
copyProject();
const report = run();
if (values.folder === undefined) rmSync(folder, { recursive: true });

const mutants = Object.entries(report.files).flatMap(([path, file]) =>
  file.mutants.map((mutant) => ({ path, ...mutant })),
);
const died = mutants.filter(({ status }) => ['Killed', 'Timeout'].includes(status));
const lived = mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status));
for (const { path, location, mutatorName, replacement, status } of lived)
  console.log(
    `${path}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${replacement}`,
  );
const share = died.length / (died.length + lived.length);
const error = 1.96 * Math.sqrt((share * (1 - share)) / (died.length + lived.length));
const percent = (part) => `${(100 * part).toFixed(1)} %`;
console.log(
  `${died.length} of ${died.length + lived.length} changes were noticed: ${percent(share)} ± ${percent(error)} (${chosen.length} of ${all.length + chosen.length} pieces, seed ${values.seed})`,
);

function install() {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  const names = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...names], {
    cwd: folder,
  });
  // The runner and the tests have to share one.
  const vitest = join(folder, 'node_modules/vitest');
  rmSync(vitest, { recursive: true, force: true });
  symlinkSync(resolve('node_modules/vitest'), vitest);
}

function copyProject() {
  for (const path of [
    'src',
    'test',
    'templates',
    'schema',
    'fixtures',
    'out',
    'package.json',
    'vitest.config.js',
  ])
    cpSync(path, join(project, path), { recursive: true });
  rmSync(join(project, 'node_modules'), { force: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const include = TESTS.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));
  writeFileSync(
    join(project, 'vitest.mutation.js'),
    `import base from './vitest.config.js';\nexport default { ...base, test: { ...base.test, include: ${JSON.stringify(include)}, exclude: ['test/pipeline/outputs/format.test.ts'], testNamePattern: /^(?!.*(?:linear time|an edit|prettier))/ } };\n`,
  );
  const config = {
    mutate: chosen.map(({ path, from }) => `${path}:${from}:0-${from + LINES - 1}:999`),
    testRunner: 'vitest',
    plugins: [join(folder, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: 'vitest.mutation.js', related: false },
    coverageAnalysis: 'perTest',
    // What is only evaluated once, as modules are loaded, would need a run of all tests for each change.
    ignoreStatic: true,
    concurrency: 1,
    // A run that is late counts as one that failed, so only what never ends may be late, on a busy machine, too.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    reporters: ['json'],
    disableTypeChecks: false,
    allowEmpty: true,
  };
  writeFileSync(join(project, 'stryker.config.json'), JSON.stringify(config));
}

function run() {
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  execFileSync(process.execPath, [stryker, 'run'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(join(project, 'reports/mutation/mutation.json'), 'utf8'));
}
