import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { recipe } from './recipe.ts';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

const recipes = 'docs/ci.md';
const runners = 'docs/task-runners.md';

describe('in CI', () => {
  let start: Sandbox;
  beforeAll(async () => {
    start = createSandbox();
    start.git('init', '--quiet');
    start.write('docs/errors.md', page([404, 'Order not found']));
    const catalogs = [{ from: ['docs/errors.md'], to: ['src/errors.ts'] }];
    start.write('doctable.config.json', JSON.stringify({ catalogs }));
    const scripts = { doctable: 'doctable generate' };
    const manifest = { name: 'shop', private: true, packageManager: 'npm@10.0.0', scripts };
    start.write('package.json', JSON.stringify(manifest));
    start.write('package-lock.json', '{ "name": "shop", "lockfileVersion": 3, "packages": {} }');
    start.write('.gitignore', 'node_modules\n.turbo\n.nx\n');
    expect((await start.doctable('generate')).status).toBe(0);
    start.git('add', '.');
    start.git('commit', '--quiet', '--message', 'first');
  });
  afterAll(() => start.remove());

  let box: Sandbox;
  beforeEach(() => {
    box = createSandbox(start);
  });
  afterEach(() => box.remove());

  it('gives turbo what it caches', () => {
    box.write('turbo.json', recipe(runners, 'turbo.json'));
    const run = (): string =>
      box.run('turbo', ['run', 'doctable'], { TURBO_TELEMETRY_DISABLED: '1' }).stdout;
    expect(run()).toContain('cache miss');
    box.git('rm', '--quiet', '--cached', 'src/errors.ts');
    box.run('rm', ['src/errors.ts']);
    expect(run()).toContain('cache hit');
    expect(box.read('src/errors.ts')).toContain('OrderNotFound = 404');
    box.write('docs/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    expect(run()).toContain('cache miss');
  });

  it('gives nx what it caches', () => {
    box.write('project.json', recipe(runners, 'project.json'));
    box.write('nx.json', '{}');
    symlinkSync(resolve('node_modules'), join(box.folder, 'node_modules'));
    const run = (): string =>
      box.run('nx', ['run', 'shop:doctable'], {
        NX_DAEMON: 'false',
        NX_NO_CLOUD: 'true',
        NX_ISOLATE_PLUGINS: 'false',
      }).stdout;
    expect(run()).not.toContain('[local cache]');
    box.run('rm', ['src/errors.ts']);
    expect(run()).toContain('[local cache]');
    expect(box.read('src/errors.ts')).toContain('OrderNotFound = 404');
  });

  it('maps documents under xargs, one a line', () => {
    for (let number = 0; number < 30; number++)
      box.write(`docs/many/${number}.md`, page([number, 'Order not found']));
    const command = /```sh\n(.*)\n```/.exec(readFileSync(runners, 'utf8'))?.[1] ?? '';
    const { status, stdout } = box.run('sh', ['-c', command.replace('-n 100', '-n 7')]);
    expect(status).toBe(0);
    const read = stdout
      .trimEnd()
      .split('\n')
      .map((line): string => JSON.parse(line).path);
    expect(read.toSorted()).toEqual(
      [
        'docs/errors.md',
        ...Array.from({ length: 30 }, (_, number) => `docs/many/${number}.md`),
      ].toSorted(),
    );
  });

  it.each([
    [
      '.github/workflows/doctable.yml',
      (text: string) => parse(text).jobs.doctable.steps.at(-1).run,
    ],
    ['.gitlab-ci.yml', (text: string) => parse(text).doctable.script.at(-1)],
  ])('runs the last step of %s', (file, lastStep) => {
    box.install();
    const step: string = lastStep(recipe(recipes, file));
    expect(box.run('sh', ['-c', step])).toMatchObject({ status: 0 });
    box.write('docs/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    expect(box.run('sh', ['-c', step])).toMatchObject({ status: 1 });
  });

  it('runs the action, whose inputs stay out of its script', () => {
    box.install();
    const action = parse(readFileSync('action.yml', 'utf8'));
    expect(action.inputs.version.default).toBe(packageJson.version);
    const [step] = action.runs.steps;
    expect(step.run).not.toContain('${{');
    const inputs = {
      COMMAND: 'check',
      AGAINST: '',
      CONFIG: '',
      STRICT: 'false',
      ARGS: '',
      VERSION: 'none',
    };
    const run = (more: Record<string, string>): number | null =>
      box.run('bash', ['-c', step.run], { ...inputs, GITHUB_ACTION_PATH: resolve('.'), ...more })
        .status;
    expect(Object.keys(step.env).toSorted()).toEqual(Object.keys(inputs).toSorted());
    expect(run({})).toBe(0);
    expect(run({ COMMAND: 'diff', AGAINST: 'HEAD', ARGS: '--quiet --reporter json' })).toBe(0);
    expect(run({ CONFIG: 'no such.json', STRICT: 'true' })).toBe(2);
  });
});
