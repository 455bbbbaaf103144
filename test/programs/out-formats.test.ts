import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { isInstalled } from './installed.ts';

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

describe.each(PROGRAMS)('samples in %s are as %s has them', (extension, program, ...args) => {
  test.skipIf(!isInstalled(program)).each(samples(extension))('%s', (path) => {
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
    test.skipIf(!isInstalled(program)).each(samples(extension))('%s', (path) => {
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
