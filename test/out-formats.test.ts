import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import prettier from 'prettier';
import { describe, expect, test } from 'vitest';

/** By what their files end in, formatters that read a file and print it as it should be. */
const PROGRAMS: readonly [extension: string, program: string, ...args: string[]][] = [
  ['.go', 'gofmt'],
  ['.rs', 'rustfmt', '--edition', '2021'],
  ['.py', 'black', '-q', '-'],
  [
    '.h',
    'clang-format',
    '--style={BasedOnStyle: WebKit, PointerAlignment: Right, ColumnLimit: 0}',
    '--assume-filename=a.h',
  ],
  [
    '.proto',
    'clang-format',
    '--style={BasedOnStyle: Google, ColumnLimit: 0}',
    '--assume-filename=a.proto',
  ],
  [
    '.cs',
    'clang-format',
    '--style={BasedOnStyle: Microsoft, IndentCaseLabels: true, ColumnLimit: 0}',
    '--assume-filename=a.cs',
  ],
];

function samples(...extensions: string[]): string[] {
  return readdirSync('out')
    .filter((name) => extensions.some((extension) => name.endsWith(extension)))
    .map((name) => `out/${name}`);
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--help'], { stdio: 'ignore', input: '' }).error === undefined;
}

describe.each(PROGRAMS)('samples in %s are as %s has them', (extension, program, ...args) => {
  test.skipIf(!isThere(program)).each(samples(extension))('%s', (path) => {
    const input = readFileSync(path, 'utf8');
    const { status, stdout } = spawnSync(program, args, { input, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toBe(input);
  });

  test('there are some', () => expect(samples(extension)).not.toEqual([]));
});

const FOR_PRETTIER = ['.ts', '.js', '.json', '.md', '.mdx', '.yaml', '.graphql'];

test.each(samples(...FOR_PRETTIER))('%s is as prettier has it', async (path) => {
  const text = readFileSync(path, 'utf8');
  expect(await prettier.check(text, { filepath: path })).toBe(true);
});
