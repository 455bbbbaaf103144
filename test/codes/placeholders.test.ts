import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Format, messageParts, withoutPlaceholders } from '../../src/codes/placeholders.ts';

/** The message with each placeholder as its name and types in angle brackets. */
function outline(message: string): string {
  return messageParts(message)
    .map((part) => (typeof part === 'string' ? part : `<${part.name}: ${part.types.join(' | ')}>`))
    .join('');
}

describe('what is filled into a message', () => {
  test.each([
    ['ID为%s的%s已过期', 'ID为<1: string>的<2: string>已过期'],
    ['%2$s before %1$d', '<2: string> before <1: number>'],
    ['%d of %i, %u', '<1: number> of <2: number>, <3: number>'],
    ['after %dms or %ds', 'after <1: number>ms or <2: number>s'],
    ['%ld %llu %5.2f %x', '<1: number> <2: number> <3: number> <4: number>'],
    ['%v and %t and %@', '<1: string | number | boolean> and <2: boolean> and <3: string>'],
    ['%(user)s has %(count)d', '<user: string> has <count: number>'],
    ['%d%% full', '<1: number>% full'],
    ['{name} is 100%% full', '<name: string | number> is 100%% full'],
    ['{0} is not {1}', '<0: string | number> is not <1: string | number>'],
    [
      '${user.name}, #{b} and %{c}',
      '<user.name: string | number>, <b: string | number> and <c: string | number>',
    ],
    ['Hello {{ name }}!', 'Hello <name: string | number>!'],
    ['{n, number} {n,number,integer}', '<n: number> <n: number>'],
    ['{n:d} {n:.2f} {0:N2}', '<n: number> <n: number> <0: number>'],
    ['{at:yyyy-MM-dd} {when, date}', '<at: string | number> <when: string | number>'],
    ['{用户名}不存在', '<用户名: string | number>不存在'],
    ['GET /users/{id}', 'GET /users/<id: string | number>'],
  ])('%s', (message, expected) => {
    expect(outline(message)).toBe(expected);
  });

  test.each([
    'Done',
    '100% sure',
    '50%discount',
    'up 10%d',
    'a %word',
    '100%%',
    'an empty {}',
    '{"code": 1}',
    '{a b}',
    '{ not closed',
    '{n, plural, one {# item} other {# items}}',
    '',
  ])('is nothing in %j', (message) => {
    expect(messageParts(message)).toEqual([message]);
  });

  test.each<[string, Format]>([
    ['%s', {}],
    ['%.2f', { precision: 2 }],
    ['%.2s', {}],
    ['%X', { hex: 'X' }],
    ['%04x', { hex: 'x', width: 4, fill: '0', behind: false }],
    ['%5d', { width: 5, fill: ' ', behind: false }],
    ['%-05d', { width: 5, fill: ' ', behind: true }],
    ['%x', { hex: 'x' }],
    ['%f', {}],
    ['%F', {}],
    ['%.3F', { precision: 3 }],
    ['%.2d', {}],
    ['{n:.2f}', {}],
  ])('has a format: %s', (message, format) => {
    expect(messageParts(message)).toEqual([expect.objectContaining({ format })]);
  });

  test('leaves all else of the message as it is', () => {
    const pieces = fc.constantFrom(
      '%s',
      '{a}',
      '{{b}}',
      '${c}',
      '%1$d',
      'x',
      ' ',
      '{',
      '}',
      '%',
      '错',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (all) => {
        const message = all.join('');
        let rest = message;
        for (const part of messageParts(message)) {
          if (typeof part !== 'string') continue;
          const at = rest.indexOf(part);
          expect(at).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at + part.length);
        }
      }),
    );
  });
});

test.each([
  ['User %(name)s is gone', 'User _ is gone'],
  ['Took %dms', 'Took _'],
  ['%1$s of %2$-5d', '_ of _'],
  ['{0} and ${user} and {{ x }} and {user id}', '_ and _ and _ and _'],
  ['<name> left', '_ left'],
  ['50% of all', '50% of all'],
  ['1 < 2, a {b', '1 < 2, a {b'],
])('%j says without what is filled in %j', (message, rest) => {
  expect(withoutPlaceholders(message, '_')).toBe(rest);
});
