import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/usage-error.ts';
import { targetFor, writerFor, writers } from '../../src/writers/registry.ts';

describe('the writers', () => {
  test('have names and extensions of their own', () => {
    const names = writers.map(({ name }) => name);
    const extensions = writers.flatMap((writer) => writer.extensions);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  test('are found by name', () => {
    expect(writerFor('json')?.title).toContain('JSON');
    expect(writerFor('toString')).toBe(undefined);
  });
});

describe('targetFor', () => {
  test.each([
    ['json', 'a.ts', 'json'],
    [undefined, 'src/errors.mts', 'ts'],
    [undefined, 'docs/errors.gen.md', 'md'],
    [undefined, undefined, 'ts'],
  ])('name %j and path %j give %s', (name, path, expected) => {
    expect(targetFor(name, path).name).toBe(expected);
  });

  test('refuses what it does not know, and says what there is', () => {
    expect(() => targetFor('java', 'a.ts')).toThrow(UsageError);
    expect(() => targetFor('java', 'a.ts')).toThrow(
      'There is no target "java"; there are ts, json, md.',
    );
    expect(() => targetFor(undefined, 'a.txt')).toThrow('Nothing is known to write for a.txt');
  });
});
