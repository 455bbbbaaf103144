// Bundles the command line and the library with their dependencies: one file to load instead of hundreds is most of
// the time that a run takes. What is heavy stays in chunks of its own, loaded when it is used.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * commander loads what subcommands in files of their own are started with. We have none, and in a run of a twentieth of a
 * second it would be the slowest module of Node to load.
 */
const withoutSubprocesses = {
  name: 'without-subprocesses',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('/commander/') ? '\0subprocesses' : undefined,
  load: (id) => (id === '\0subprocesses' ? 'export default {}' : undefined),
};

/** fdir looks on the disk for a picomatch of its own, for globs that tinyglobby never asks it for. */
const withoutLookup = {
  name: 'without-lookup',
  transform: (code, id) =>
    id.includes('/fdir/')
      ? code.replaceAll(/__require(\.resolve)?\("picomatch"\)/g, 'null')
      : undefined,
};

/** Licences of what packages have bundled themselves, by their names. */
const bundledIn = { jiti: ['scripts/licenses/babel.txt'] };

// Apart, as what they shared would become more files, each of which takes time to load.
const modules = [
  ...(await bundle('src/cli.ts', { dir: 'dist/cli', format: 'cjs', ...named('cjs') })),
  ...(await bundle('src/index.ts', { dir: 'dist/lib', format: 'esm', ...named('js') })),
];
escape('dist/cli');
await compile();
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licenses(modules));
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// The names of rules are the keys of this table, in the types, too.
copyFileSync('src/model/rules.json', 'dist/types/model/rules.json');
inlineRules('dist/types/model/rules.d.ts');

/** Gives the modules that went into the bundle. */
async function bundle(input, outputOptions) {
  const build = await rolldown({
    input,
    platform: 'node',
    // ES modules where a package has both: they can be split and shaken.
    resolve: { mainFields: ['module', 'main'] },
    moduleTypes: { '.eta': 'text', '.tsv': 'text' },
    transform: {
      target: 'node20.19',
    },
    external: ['prettier'],
    plugins: [withoutSubprocesses, withoutLookup],
  });
  const { output } = await build.write({
    ...outputOptions,
    cleanDir: true,
    minify: true,
    comments: { legal: false },
    // What every run needs is one file, even where a chunk needs a part of it, too.
    codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
  });
  return output.flatMap((chunk) => Object.keys(chunk.modules ?? {}));
}

function named(extension) {
  return { entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` };
}

/** Leaves nothing but ASCII in the files of a folder: Node keeps such text in half the memory, and need not decode it. */
function escape(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(code))
      throw new Error(`${path}: a backslash before what is escaped`);
    writeFileSync(path, code.replaceAll(/[^\0-\x7f]/g, escaped));
  }
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Runs the command line on documents of all formats, and keeps what Node compiled for it; see `bin/load.js`. */
async function compile() {
  const { keepCompiled, load } = await import('../bin/load.js');
  const { diskWorld, main } = load('cli.cjs');
  const nowhere = async () => {};
  const format = async (_, text) => text;
  const streams = { env: {}, cwd: process.cwd(), isTerminal: {} };
  const world = {
    ...streams,
    ...diskWorld('.', (url) => import(url)),
    format,
    isRead: () => true,
    writeStdout: nowhere,
    writeStderr: nowhere,
  };
  await main({ ...world, argv: ['fixtures'] });
  await main({ ...world, argv: ['check'] });
  keepCompiled();
}

/** The type of a rule is read off a table in JSON, which not every user's TypeScript would import. */
function inlineRules(path) {
  const codes = Object.keys(JSON.parse(readFileSync('src/model/rules.json', 'utf8')));
  const table = codes.map((code) => `  '${code}': unknown;\n`).join('');
  const declared = `declare const table: {\n${table}};\n`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^import table .*\n/, declared));
}

/** The licences ask that their text travels with the code. */
function licenses(modules) {
  const packages = new Set(
    modules.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      const texts = [...legalFiles(folder), ...(bundledIn[name] ?? [])];
      const text = texts.map((path) => readFileSync(path, 'utf8').trim()).join('\n\n');
      if (text === '') throw new Error(`There is no text of the licence of ${name} in ${folder}.`);
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function legalFiles(folder) {
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i.test(file))
    .sort()
    .map((file) => join(folder, file));
}
