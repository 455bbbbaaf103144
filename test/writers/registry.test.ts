import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/usage-error.ts';
import { targetFor, targets } from '../../src/writers/registry.ts';

describe('the targets', () => {
  test('have names and extensions of their own', () => {
    const names = targets.map(({ name }) => name);
    const extensions = targets.flatMap((target) => target.extensions);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});

describe('targetFor', () => {
  test.each([
    ['json', 'a.txt', 'json'],
    ['zod', 'a.ts', 'zod'],
    [undefined, 'src/errors.mts', 'ts'],
    [undefined, 'docs/errors.gen.md', 'md'],
    [undefined, undefined, 'ts'],
  ])('name %j and path %j give %s', (name, path, expected) => {
    expect(targetFor(name, path).name).toBe(expected);
  });

  test('refuses what it does not know, and says what there is', () => {
    expect(() => targetFor('toString', 'a.ts')).toThrow(UsageError);
    expect(() => targetFor('cobol', 'a.ts')).toThrow('Unknown target "cobol". Use one of ts, ');
    expect(() => targetFor('json', 'a.ts')).toThrow(
      'Target json does not write .ts files. Use .json, or leave out "target".',
    );
    expect(() => targetFor('py', 'a.py')).toThrow('Did you mean "python"?');
    expect(() => targetFor(undefined, 'a.txt')).toThrow('Unsupported output type ".txt".');
  });
});
