import { describe, expect, it } from 'vitest';
import { addHook } from '../../../../src/pipeline/init/hooks/registry.ts';
import { recipe } from '../../../bin/recipe.ts';
import { memoryWorld } from '../../../cli/memory-world.ts';

const added = (files: Record<string, string>): ReturnType<typeof addHook> =>
  addHook(memoryWorld([], files).files, '/home/me/project');

const textOf = async (path: string, before: string): Promise<string | null | undefined> =>
  (await added({ [path]: before }))?.text;

it('runs doctable as the package manager does', async () => {
  const { text } = (await added({ 'yarn.lock': '', '.husky/pre-commit': '' })) ?? {};
  expect(text).toBe('yarn doctable generate --staged\n');
});

it('finds no hook tool where there is none', async () => {
  expect(await added({ 'package.json': '{ "devDependencies": { "husky": "9" } }' })).toBe(null);
});

it('leaves alone who has doctable already', async () => {
  expect(await added({ 'lefthook.yml': 'pre-commit: { commands: { doctable: {} } }' })).toBe(null);
  expect(await added({ '.husky/pre-commit': 'npx doctable check\n' })).toBe(null);
  const tasks = { 'lint-staged': { '*.md': ['doctable check'] } };
  expect(await added({ 'package.json': JSON.stringify(tasks) })).toBe(null);
});

it('takes what generates before what only checks', async () => {
  const files = { '.husky/pre-commit': 'lint-staged\n', '.lintstagedrc.json': '{}' };
  expect(await added(files)).toMatchObject({ path: '.husky/pre-commit' });
});

describe('husky', () => {
  const path = '.husky/pre-commit';
  it.each([
    ['', 'npx doctable generate --staged\n'],
    ['npm test', 'npm test\nnpx doctable generate --staged\n'],
    ['npm test\r\n', 'npm test\r\nnpx doctable generate --staged\r\n'],
    [
      '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test || exit 1\n',
      '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test || exit 1\nnpx doctable generate --staged\n',
    ],
  ])('gets a line at the end of %j', async (before, after) => {
    expect(await textOf(path, before)).toBe(after);
  });

  it.each([
    '#!/usr/bin/env python3\nprint(1)\n',
    'npm test\nexit 0\n',
    'exec npx lint-staged\n',
    'npm test &&\n',
    'npm test \\\n',
    'cat <<EOF\nnpm test\nEOF\n',
  ])('is left to a person after %j', async (before) => {
    expect(await added({ [path]: before })).toMatchObject({
      text: null,
      lines: recipe('docs/pre-commit.md', path),
    });
  });
});

describe('lefthook', () => {
  const path = 'lefthook.yml';
  const command =
    "glob: '*.{md,mdx,html,htm,rst,txt,csv,tsv}'\n      run: npx doctable generate --staged\n";
  it.each([
    ['', recipe('docs/pre-commit.md', path)],
    [
      '# ours\npre-push:\n  commands:\n    test:\n      run: npm test # all\n',
      `# ours\npre-push:\n  commands:\n    test:\n      run: npm test # all\npre-commit:\n  commands:\n    doctable:\n      ${command}`,
    ],
    ['pre-commit:\n', `pre-commit:\n  commands:\n    doctable:\n      ${command}`],
    [
      'pre-commit:\n  commands:\n\n    # style\n    lint:\n      run: "eslint {staged_files}"\n',
      `pre-commit:\n  commands:\n\n    # style\n    lint:\n      run: "eslint {staged_files}"\n    doctable:\n      ${command}`,
    ],
    [
      'pre-commit:\r\n  jobs:\r\n    - run: npm test\r\n',
      `pre-commit:\r\n  jobs:\r\n    - run: npm test\r\n    - name: doctable\r\n      ${command.replaceAll('\n', '\r\n')}`,
    ],
  ])('gets a command beside what there is in %j', async (before, after) => {
    expect(await textOf(path, before)).toBe(after);
  });

  it.each([
    '- a list\n',
    'pre-commit: &x\n  commands: *y\n',
    'pre-commit:\n  parallel: true\n',
    'pre-commit:\n    commands:\n      lint:\n          run:   eslint\n',
    'pre-commit: [broken\n',
  ])('is left to a person with %j', async (before) => {
    expect(await added({ [path]: before })).toMatchObject({
      text: null,
      lines: recipe('docs/pre-commit.md', path),
    });
  });
});

describe('pre-commit', () => {
  const path = '.pre-commit-config.yaml';
  const hook = [
    'hooks:',
    '      - id: doctable-generate',
    '        name: doctable generate',
    '        entry: npx doctable generate --staged',
    '        language: system',
    '        pass_filenames: false',
    '        always_run: true',
    '',
  ].join('\n');
  it('gets a local hook', async () => {
    const before =
      'repos:\n  - repo: https://git.example/x\n    rev: v1\n    hooks:\n      - id: x\n';
    expect(await textOf(path, before)).toBe(`${before}  - repo: local\n    ${hook}`);
  });

  it('gets it without indentation where lists have none', async () => {
    const before = 'repos:\n- repo: local\n  hooks:\n  - id: x\n';
    expect(await textOf(path, before)).toBe(`${before}- repo: local
  hooks:
  - id: doctable-generate
    name: doctable generate
    entry: npx doctable generate --staged
    language: system
    pass_filenames: false
    always_run: true
`);
  });

  it.each(['', 'repos: []\n', 'repos: all\n'])('is left to a person with %j', async (before) => {
    expect(await added({ [path]: before })).toMatchObject({
      text: null,
      lines: recipe('docs/pre-commit.md', path),
    });
  });
});

describe('lint-staged', () => {
  it('gets a task in package.json, or in its own file', async () => {
    const before = '{\n\t"lint-staged": {\n\t\t"*.ts": "eslint"\n\t}\n}\n';
    expect(await textOf('package.json', before)).toBe(
      '{\n\t"lint-staged": {\n\t\t"*.ts": "eslint",\n\t\t"*.{md,mdx,html,htm,rst,txt,csv,tsv}": "doctable check"\n\t}\n}\n',
    );
    expect(await textOf('.lintstagedrc.json', '{\n  "*.ts": "eslint"\n}\n')).toBe(
      '{\n  "*.ts": "eslint",\n  "*.{md,mdx,html,htm,rst,txt,csv,tsv}": "doctable check"\n}\n',
    );
  });

  it.each([
    ['package.json', '{ "lint-staged": [] }', '"lint-staged": '],
    [
      'package.json',
      '{ "lint-staged": { "*.{md,mdx,html,htm,rst,txt,csv,tsv}": "prettier" } }',
      '"lint-staged": ',
    ],
    ['.lintstagedrc', "'*.md': prettier\n", ''],
  ])('is left to a person in %s with %j', async (path, before, key) => {
    const lines = key + recipe('docs/pre-commit.md', '.lintstagedrc.json');
    expect(await added({ [path]: before })).toMatchObject({ text: null, lines });
  });
});
