// Installs the packed package with each package manager, and takes it from there to a green check. Run `npm run build` first.
// Package managers come from the registry that npm is configured with; doctable from one of our own on loopback.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createServer } from 'node:http';

const root = resolve(import.meta.dirname, '..');

/** A registry with one package. In a thread of its own, as what asks it is waited for here. */
function serve({ manifest, tarball }) {
  const server = createServer(({ url = '', headers }, response) => {
    if (url.endsWith('.tgz')) return response.end(tarball);
    if (url !== `/${manifest.name}`) return response.writeHead(404).end('{}');
    const { name, version } = manifest;
    const digest = (kind, encoding) => createHash(kind).update(tarball).digest(encoding);
    const dist = {
      tarball: `http://${headers.host}/${name}/-/${name}-${version}.tgz`,
      shasum: digest('sha1', 'hex'),
      integrity: `sha512-${digest('sha512', 'base64')}`,
    };
    // Yarn takes no version that is younger than some days.
    const time = { [version]: '2020-01-01T00:00:00.000Z' };
    const versions = { [version]: { ...manifest, scripts: {}, devDependencies: {}, dist } };
    return response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, time, versions }));
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
}

async function main() {
  const work = mkdtempSync(join(tmpdir(), 'doctable-installs-'));
  const tools = join(work, 'tools');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  run(root, {}, `npm pack --silent --ignore-scripts --pack-destination ${work}`);
  run(work, {}, `npm install --silent --no-audit --no-fund --prefix ${tools} ${MANAGERS}`);
  const tarball = readFileSync(join(work, `${manifest.name}-${manifest.version}.tgz`));
  const worker = new Worker(import.meta.filename, { workerData: { manifest, tarball } });
  const port = await new Promise((done) => worker.once('message', done));
  const registry = `http://127.0.0.1:${port}`;
  const env = {
    HOME: work,
    PATH: `${tools}/node_modules/.bin:${process.env.PATH}`,
    npm_config_registry: registry,
    npm_config_cache: join(work, 'npm-cache'),
    npm_config_store_dir: join(work, 'pnpm-store'),
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_GLOBAL_FOLDER: join(work, 'yarn'),
    YARN_ENABLE_TELEMETRY: '0',
    YARN_IGNORE_PATH: '1',
    CI: '',
    GITHUB_ACTIONS: '',
  };
  try {
    for (const each of cases) {
      const folder = join(work, each.name.replaceAll(' ', '-'));
      for (const [path, text] of Object.entries({ ...PROJECT, ...each.files })) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      if (each.skip?.(folder, env)) {
        console.log(`skipped  ${each.name}`);
        continue;
      }
      const start = performance.now();
      for (const command of each.commands) run(folder, { ...env, ...each.env }, command);
      console.log(`passed   ${each.name}, ${Math.round((performance.now() - start) / 1000)} s`);
    }
  } finally {
    await worker.terminate();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Runs a shell command; one after `!` has to fail. */
function run(cwd, env, line) {
  const [, fails, command] = /^(! )?(.*)$/s.exec(line);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if ((status === 0) === (fails === undefined)) return;
  throw new Error(`${line}\nexit ${status}\n${stdout}${stderr}`);
}

const MANAGERS = 'yarn@1 pnpm@10 @yarnpkg/cli-dist@4';
const YARN1 = 'node ../tools/node_modules/yarn/bin/yarn.js';
const YARN4 = 'node ../tools/node_modules/@yarnpkg/cli-dist/bin/yarn.js';
const PAGE = '# Order errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Order not found |\n';
const PROJECT = {
  'package.json': '{ "name": "shop", "private": true, "version": "1.0.0" }\n',
  'docs/errors.md': PAGE,
};

/** From `init` on, whatever runs the program. */
const use = (doctable, script) => [
  `${doctable} init --yes`,
  `${doctable} generate`,
  'grep -q "OrderNotFound = 404" errors.ts',
  `${doctable} check`,
  'echo "| 410 | Order is gone |" >> docs/errors.md',
  `! ${doctable} check`,
  script,
  `${doctable} check`,
];

const cases = [
  {
    name: 'npm',
    commands: [
      'npm install --save-dev doctable',
      ...use('npx --no doctable', 'npm run doctable:generate'),
    ],
  },
  {
    name: 'npx with nothing installed',
    commands: ['npx --yes doctable docs/errors.md | grep -q "OrderNotFound = 404"'],
  },
  {
    name: 'pnpm',
    commands: ['pnpm add --save-dev doctable', ...use('pnpm doctable', 'pnpm doctable:generate')],
  },
  {
    name: 'yarn 1',
    commands: [
      `${YARN1} add --dev doctable`,
      ...use(`${YARN1} --silent doctable`, `${YARN1} doctable:generate`),
    ],
  },
  {
    name: 'yarn 4 with PnP',
    files: { 'yarn.lock': '' },
    commands: [
      `${YARN4} add --dev doctable`,
      'test -e .pnp.cjs',
      ...use(`${YARN4} doctable`, `${YARN4} doctable:generate`),
    ],
  },
  {
    name: 'yarn 4 with node_modules',
    files: { 'yarn.lock': '', '.yarnrc.yml': 'nodeLinker: node-modules\n' },
    commands: [
      `${YARN4} add --dev doctable`,
      'test -d node_modules/doctable',
      ...use(`${YARN4} doctable`, `${YARN4} doctable:generate`),
    ],
  },
  {
    name: 'npm workspaces',
    files: {
      'package.json': '{ "name": "shop", "private": true, "workspaces": ["packages/*"] }\n',
      'packages/api/package.json': '{ "name": "api", "version": "1.0.0" }\n',
      'packages/api/docs/errors.md': PAGE,
    },
    commands: [
      'npm install --save-dev doctable',
      'npx --no doctable init --yes',
      'grep -q projects doctable.config.json',
      'npx --no doctable generate',
      'grep -q "OrderNotFound = 404" packages/api/errors.ts',
      'cd packages/api && npx --no doctable check',
      'npx --no doctable check',
      // What the GitHub action runs, in a package whose programs are installed further up.
      `cd packages/api && COMMAND=check AGAINST= CONFIG= STRICT=true ARGS=--quiet VERSION=none bash ${root}/scripts/action.sh`,
    ],
  },
  {
    name: 'pre-commit with repo',
    files: {
      'doctable.config.json': '{ "catalogs": [{ "from": "docs/errors.md", "to": "errors.ts" }] }',
      '.gitconfig': '[user]\n  name = a\n  email = a@a.example\n',
    },
    env: { GIT_CONFIG_GLOBAL: '.gitconfig', PRE_COMMIT_HOME: '.cache' },
    skip: (folder, env) => spawnSync('pre-commit', ['--version'], { env }).error !== undefined,
    commands: [
      'git init --quiet && echo .cache > .gitignore',
      `printf 'repos:\\n- repo: ${root}\\n  rev: %s\\n  hooks:\\n  - id: doctable-generate\\n' "$(git -C ${root} rev-parse HEAD)" > .pre-commit-config.yaml`,
      'git add . && pre-commit install',
      // Files that a hook adds are no failure for pre-commit, as long as it changes none that are in the commit.
      'git commit --message first',
      'git show HEAD:errors.ts | grep -q "OrderNotFound = 404"',
      'sed -i s/doctable-generate/doctable-check/ .pre-commit-config.yaml',
      'echo "| 410 | Order is gone |" >> docs/errors.md && git add .',
      '! git commit --message second',
      'npx --yes doctable generate && git add . && git commit --message second',
    ],
  },
];

if (isMainThread) await main();
else serve(workerData);
