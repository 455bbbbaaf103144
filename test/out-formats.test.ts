import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse } from 'parse5';
import prettier from 'prettier';
import { format } from 'sql-formatter';
import { describe, expect, test } from 'vitest';

/** By what their files end in, formatters that read a file and print it as it should be. */
const PROGRAMS: readonly [extension: string, program: string, ...args: string[]][] = [
  ['.go', 'gofmt'],
  ['.rs', 'rustfmt', '--edition', '2021'],
  ['.py', 'black', '-q', '-'],
  ['.java', 'google-java-format', '--aosp', '-'],
  ['.kt', 'ktlint', '--format', '--stdin', '--log-level=none'],
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

/** By what their files end in, programs that read a file and say what is wrong with it, in words and by their status. */
const LINTERS: readonly [extension: string, program: string, ...args: string[]][] = [
  // A namespace is the user's to give, and so is a file for each class; a class that is readonly is newer than the last rule.
  [
    '.php',
    'phpcs',
    '-q',
    '--standard=PSR12',
    '--exclude=PSR1.Classes.ClassDeclaration,PSR1.Files.SideEffects',
    '-',
  ],
  ['.rst', 'doc8', '-q'],
  ['.html', 'html-validate', '--preset=standard', '--stdin'],
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
    // Elsewhere than here, as some take the settings of the project that they are in.
    const { status, stdout } = spawnSync(program, args, {
      input,
      encoding: 'utf8',
      cwd: tmpdir(),
    });
    expect(status).toBe(0);
    expect(stdout).toBe(input);
  });

  test('there are some', () => expect(samples(extension)).not.toEqual([]));
});

describe.each(LINTERS)(
  'samples in %s have nothing that %s minds',
  (extension, program, ...args) => {
    test.skipIf(!isThere(program)).each(samples(extension))('%s', (path) => {
      const input = readFileSync(path, 'utf8');
      const readsInput = args.some((each) => each === '-' || each === '--stdin');
      const { status, stdout } = spawnSync(program, readsInput ? args : [...args, path], {
        input,
        encoding: 'utf8',
      });
      expect({ status, said: stdout }).toEqual({ status: 0, said: '' });
    });
  },
);

test.each(samples('.sql'))('%s is as sql-formatter has it', (path) => {
  const text = readFileSync(path, 'utf8');
  // It leaves no empty line between the notice and the comment below.
  const below = text.slice(text.indexOf('\n\n') + 2);
  expect(format(below, { language: 'sql', keywordCase: 'upper', dataTypeCase: 'upper' })).toBe(
    below.trimEnd(),
  );
});

test.each(samples('.html'))('%s has no error that a browser would mend', (path) => {
  const errors: unknown[] = [];
  parse(readFileSync(path, 'utf8'), {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  expect(errors).toEqual([]);
});

const FOR_PRETTIER = ['.ts', '.js', '.json', '.md', '.mdx', '.yaml', '.graphql'];

test.each(samples(...FOR_PRETTIER))('%s is as prettier has it', async (path) => {
  const text = readFileSync(path, 'utf8');
  expect(await prettier.check(text, { filepath: path })).toBe(true);
});
