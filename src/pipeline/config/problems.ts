import type { core } from 'zod';
import type { ConfigProblem, KeyPath } from './config-text.ts';
import { knownKeys } from './known-keys.ts';
import { didYouMean } from './nearest.ts';

type Issue = core.$ZodIssue;

/** What zod found, in the words of somebody who writes a configuration and does not know zod. */
export function problemsIn(issues: readonly Issue[], schema: object): ConfigProblem[] {
  return issues.flatMap(chooseAlternative).flatMap((issue) => {
    const keys = toKeyPath(issue.path);
    if (issue.code !== 'unrecognized_keys') return [describe(issue, keys)];
    return issue.keys.map((key) => ({
      keys: [...keys, key],
      message: `there is no such key.${didYouMean(key, knownKeys(schema, keys))}`,
    }));
  });
}

function describe(issue: Issue, keys: KeyPath): ConfigProblem {
  switch (issue.code) {
    case 'invalid_type':
      return { keys, message: describeType(issue, keys) };
    case 'invalid_value':
      return { keys, message: describeChoice(issue) };
    case 'too_small':
      return {
        keys,
        message:
          issue.origin === 'array' ? 'must not be empty.' : `must be ${issue.minimum} or more.`,
      };
    case 'invalid_union':
      return { keys, message: describeUnion(issue) };
    default:
      return { keys, message: `${issue.message}.` };
  }
}

function describeType({ expected, input }: core.$ZodIssueInvalidType, keys: KeyPath): string {
  if (input !== undefined) return `must be ${noun(expected)}, not ${kindOf(input)}.`;
  return keys.length > 0
    ? 'this key is missing.'
    : 'there is no configuration in it; a module exports it by default.';
}

function describeChoice({ input, values }: core.$ZodIssueInvalidValue): string {
  const known = values.map(String);
  const choices = `must be ${known.map((value) => `"${value}"`).join(' or ')}`;
  if (typeof input !== 'string') return `${choices}, not ${kindOf(input)}.`;
  return `${choices}, not "${input}".${didYouMean(input, known)}`;
}

function describeUnion({ errors, input }: core.$ZodIssueInvalidUnion): string {
  const expected = errors
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_type' ? noun(issue.expected) : []));
  return `must be ${expected.join(' or ')}, not ${kindOf(input)}.`;
}

/** Of the alternatives of a union, the one that takes this type of value says what is wrong inside. */
function chooseAlternative(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find((issues) => !issues.some(isOfOtherType));
  if (fitting === undefined) return [issue];
  return fitting.flatMap((inner) =>
    chooseAlternative({ ...inner, path: [...issue.path, ...inner.path] }),
  );
}

function isOfOtherType({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function noun(type: string): string {
  const name = { record: 'object', int: 'integer', array: 'list' }[type] ?? type;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return noun(typeof value);
}

function toKeyPath(path: readonly PropertyKey[]): KeyPath {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}
