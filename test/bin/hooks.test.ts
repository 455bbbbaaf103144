import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { recipe } from './recipe.ts';
import { type Run, type Sandbox, createSandbox, page } from './sandbox.ts';

const recipes = 'docs/pre-commit.md';

describe('a commit of a document', () => {
  let start: Sandbox;
  beforeAll(async () => {
    start = createSandbox();
    start.git('init', '--quiet');
    start.write('docs/errors.md', page([404, 'Order not found']));
    const catalogs = [{ from: ['docs/errors.md'], to: ['src/errors.ts'] }];
    start.write('doctable.config.json', JSON.stringify({ catalogs }));
    start.write('package.json', '{ "name": "shop", "private": true }\n');
    start.write('.gitignore', 'node_modules\n');
    start.install();
    expect((await start.doctable('generate')).status).toBe(0);
    start.git('add', '.');
    start.git('commit', '--quiet', '--message', 'first');
    start.write('docs/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
  });
  afterAll(() => start.remove());

  let box: Sandbox;
  beforeEach(() => {
    box = createSandbox(start);
  });
  afterEach(() => box.remove());

  function commitDocument(): { status: number | null; output: string } {
    box.git('add', 'docs');
    const { status, stdout, stderr } = box.run('git', ['commit', '--message', 'second']);
    return { status, output: stdout + stderr };
  }

  it.each([
    ['.husky/pre-commit', 'true\n', ['husky']],
    [
      'lefthook.yml',
      'pre-push:\n  commands:\n    a:\n      run: "true"\n',
      ['lefthook', 'install'],
    ],
  ])('generates with what init put into %s', async (path, before, [program = '', ...args]) => {
    box.run('rm', ['doctable.config.json']);
    box.write(path, before);
    expect(await box.doctable('init', '--yes')).toMatchObject({ status: 0 });
    expect(box.read(path)).toBe(before + recipe(recipes, path));
    expect(box.run(program, args)).toMatchObject({ status: 0 });
    box.git('add', 'doctable.config.json');
    expect(commitDocument()).toMatchObject({ status: 0 });
    expect(box.git('show', 'HEAD:src/errors.ts')).toContain('OrderIsGone = 410');
  });

  it('is refused by lint-staged until the code says the same', async () => {
    box.write('.lintstagedrc.json', recipe(recipes, '.lintstagedrc.json'));
    box.write('.git/hooks/pre-commit', '#!/bin/sh\nexec lint-staged\n');
    box.run('chmod', ['+x', '.git/hooks/pre-commit']);
    const refused = commitDocument();
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('OrderIsGone 410 is missing from src/errors.ts');
    await box.doctable('generate');
    box.git('add', '.');
    expect(commitDocument()).toMatchObject({ status: 0 });
  });

  it('is judged by the hooks that pre-commit is given', async () => {
    box.git('add', 'docs');
    expect(await runHook('doctable-check', 'docs/errors.md')).toMatchObject({ status: 1 });
    expect(await runHook('doctable-generate', 'docs/errors.md')).toMatchObject({ status: 0 });
    expect(await runHook('doctable-check', 'docs/errors.md')).toMatchObject({ status: 0 });
    expect(box.git('show', ':src/errors.ts')).toContain('OrderIsGone = 410');
  });

  it('may be of one that is called like an option', async () => {
    box.write('-x.md', page([404, 'Order not found']));
    box.write('doctable.config.json', '{ "catalogs": [{ "from": ["-x.md"], "to": ["x.ts"] }] }');
    expect(await runHook('doctable-check', '-x.md')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('x.ts:1:1 error missing-output File does not exist.'),
    });
  });

  it('may be of the deletion of one, alone', async () => {
    const catalogs = [{ from: ['docs/*.md'], to: ['src/errors.ts'] }];
    box.write('doctable.config.json', JSON.stringify({ catalogs }));
    box.write('docs/more.md', page([500, 'Out of order']));
    await box.doctable('generate');
    box.git('add', '.');
    box.git('commit', '--quiet', '--message', 'second');
    box.git('rm', '--quiet', 'docs/more.md');
    expect(await runHook('doctable-check')).toMatchObject({ status: 1 });
    expect(await runHook('doctable-generate')).toMatchObject({ status: 0 });
    expect(await runHook('doctable-check')).toMatchObject({ status: 0 });
    expect(box.git('show', ':src/errors.ts')).not.toContain('OutOfOrder');
  });

  interface Hook {
    id: string;
    entry: string;
    args?: string[];
    pass_filenames?: boolean;
    always_run?: boolean;
  }

  /** As pre-commit does: what it is to run, then the arguments, then the files; null where it skips the hook. */
  async function runHook(id: string, ...files: string[]): Promise<Run | null> {
    const hooks: Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    const hook = hooks.find((each) => each.id === id);
    if (hook === undefined || (files.length === 0 && hook.always_run !== true)) return null;
    const [, version, command = ''] = /^npx --yes doctable@(\S+) (.*)$/.exec(hook.entry) ?? [];
    expect(version).toBe(packageJson.version);
    const passed = hook.pass_filenames === false ? [] : files;
    return await box.doctable(...command.split(' '), ...(hook.args ?? []), ...passed);
  }
});
