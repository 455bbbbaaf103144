import type { core } from 'zod';
import type { ConfigProblem, KeyPath } from './config-text.ts';
import { knownKeys } from './known-keys.ts';
import { didYouMean } from './nearest.ts';

type Issue = core.$ZodIssue;

/** What zod found, in the words of somebody who writes a configuration and does not know zod. */
export function problemsIn(issues: readonly Issue[], schema: object): ConfigProblem[] {
  const problems = issues.flatMap(chooseAlternative).flatMap((issue) => {
    const keys = toKeyPath(issue.path);
    if (issue.code !== 'unrecognized_keys') return [describe(issue, keys)];
    return issue.keys.map((key) => describeUnknown(keys, key, schema));
  });
  // `form` in place of `from` is one mistake.
  const isMeant = ({ keys, message }: ConfigProblem): boolean =>
    message === MISSING && problems.some((each) => each.message.includes(`mean "${keys.at(-1)}"`));
  return problems.filter((each) => !isMeant(each));
}

function describeUnknown(parent: KeyPath, key: string, schema: object): ConfigProblem {
  const known = knownKeys(schema, parent);
  const owner = known.find((each) => knownKeys(schema, [...parent, each]).includes(key));
  const hint =
    owner === undefined
      ? didYouMean(key, known) || (known.length === 0 ? '' : ` Known: ${known.join(', ')}.`)
      : ` It belongs in "${owner}".`;
  return { keys: [...parent, key], message: `unknown key.${hint}` };
}

const MISSING = 'required key is missing.';

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
          issue.origin === 'array' ? 'must not be empty.' : `must be at least ${issue.minimum}.`,
      };
    case 'invalid_union':
      return { keys, message: describeUnion(issue) };
    default:
      return { keys, message: issue.message.replace(/(?<![.?])$/, '.') };
  }
}

function describeType(
  { expected, input, message }: core.$ZodIssueInvalidType,
  keys: KeyPath,
): string {
  if (input !== undefined && !message.startsWith('Invalid')) return message;
  if (input !== undefined) return `expected ${noun(expected)}, got ${kindOf(input)}.`;
  return keys.length > 0 ? MISSING : 'no config found. A module must export it as its default.';
}

function describeChoice({ input, values }: core.$ZodIssueInvalidValue): string {
  if (input === undefined) return MISSING;
  const known = values.map(String);
  const choices = ` Use one of ${known.map((value) => `"${value}"`).join(', ')}.`;
  if (typeof input !== 'string') return `invalid value: ${kindOf(input)}.${choices}`;
  return `invalid value "${input}".${didYouMean(input, known) || choices}`;
}

function describeUnion({ errors, input }: core.$ZodIssueInvalidUnion): string {
  if (input === undefined) return MISSING;
  const expected = errors
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_type' ? noun(issue.expected) : []));
  return `expected ${expected.join(' or ')}, got ${kindOf(input)}.`;
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
