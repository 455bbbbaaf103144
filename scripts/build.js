// Bundles the command line and the library with their dependencies: one file to load instead of hundreds is most of
// the time that a run takes. What is heavy stays in chunks of its own, loaded when it is used.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

// Apart, as what they shared would become many small files, each of which takes time to load.
const bundles = await Promise.all([
  bundle('src/cli.ts', 'dist/cli'),
  bundle('src/index.ts', 'dist/lib'),
]);
const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licenses(inputs));
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

function bundle(entry, outdir) {
  return build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // ES modules where a package has both: they can be split and shaken.
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    loader: { '.eta': 'text' },
    external: ['prettier'],
    // write-file-atomic makes its temporary names from it, beside the process and a counter.
    define: { __filename: 'import.meta.url' },
    // Some dependencies are CommonJS and call require for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  });
}

/** The licences ask that their text travels with the code. */
function licenses(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      const file = ['license', 'LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license.md', 'LICENCE']
        .map((each) => join(folder, each))
        .find((each) => existsSync(each));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
