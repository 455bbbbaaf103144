import { describe, expect, test } from 'vitest';
import { deprecationIn, isStruck, splitMark } from '../../src/interpret/deprecation.ts';

describe('a mark of deprecation', () => {
  test.each([
    ['Timed out (deprecated)', 'Timed out', true],
    ['Timed out (deprecated since v2, see 408)', 'Timed out', 'since v2, see 408'],
    ['[Deprecated] Timed out', 'Timed out', true],
    ['Deprecated: use 408', 'use 408', 'use 408'],
    ['Obsolete', '', true],
    ['【已废弃】超时', '超时', true],
    ['超时（已弃用，请用 408）', '超时', '请用 408'],
    ['已废弃，请用 408', '请用 408', '请用 408'],
    ['タイムアウト（非推奨）', 'タイムアウト', true],
    ['Таймаут (устарел)', 'Таймаут', true],
    ['4001 (deprecated)', '4001', true],
  ])('%s', (text, rest, deprecated) => {
    expect(splitMark(text)).toEqual({ text: rest, deprecated });
  });

  test.each([
    'Deprecated API called',
    '已废弃的接口',
    'The deprecated method was used',
    'Uses a field (deprecatedField)',
    'Timed out',
  ])('is not: %s', (text) => {
    expect(splitMark(text)).toEqual({ text, deprecated: undefined });
  });
});

test.each([
  ['yes', true],
  ['是', true],
  ['✓', true],
  ['no', undefined],
  ['—', undefined],
  ['', undefined],
  ['2024-05-01', '2024-05-01'],
  ['since 3.1', 'since 3.1'],
])('a cell of a deprecation column: %j means %j', (text, meaning) => {
  expect(deprecationIn(text)).toBe(meaning);
});

test.each([
  ['~~4001~~', true],
  ['~~**4001**~~', true],
  ['~~4001~~ 4002', false],
  ['~~4001~~ and ~~4002~~', false],
  ['**4001**', false],
])('%s is struck out: %s', (markdown, struck) => {
  expect(isStruck({ text: 'x', markdown, line: 1, column: 1 })).toBe(struck);
});
