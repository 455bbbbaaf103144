import { describe, expect, it } from 'vitest';
import { tidy } from '../../src/inline/inline.ts';

describe('tidy', () => {
  it.each([
    ['a b', 'a b'],
    [' a ', 'a'],
    ['a  b', 'a b'],
    ['a\tb', 'a b'],
    ['a \n b', 'a\nb'],
    ['\n\na\n\n', 'a'],
    ['a\n\nb', 'a\n\nb'],
    ['\u00a0a\u00a0', '\u00a0a\u00a0'],
    ['', ''],
    ['\n\n', ''],
  ])('makes %j %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it('takes linear time for many blank lines inside', () => {
    expect(tidy(`a${'\n'.repeat(300_000)}b`)).toHaveLength(300_002);
  });
});
