import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/model/diagnostic.ts';
import { likewise, summed } from '../../src/interpret/summed.ts';
import { counted, listed, placeFrom, quoted } from '../../src/interpret/wording.ts';

test.each([
  ['late', '"late"'],
  [' too \n late ', '"too late"'],
  ['', '""'],
])('%j is quoted as %s', (text, shown) => {
  expect(quoted(text)).toBe(shown);
});

test('a long text is cut where it is quoted, never within a character', () => {
  const long = quoted('x'.repeat(1000));
  expect(long).toMatch(/^"x+…"$/);
  const most = long.length - 3;
  expect(quoted('x'.repeat(most))).toBe(`"${'x'.repeat(most)}"`);
  expect(quoted(`${'x'.repeat(most - 1)}😀 is late`)).toBe(`"${'x'.repeat(most - 1)}…"`);
});

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
])('%d is counted as %s', (count, text) => {
  expect(counted(count, 'row')).toBe(text);
});

test.each([
  [[], 'none'],
  [['a'], '"a"'],
  [['a', 'b'], '"a" or "b"'],
  [['a', 'b', 'c'], '"a", "b" or "c"'],
])('%j are listed as %s', (texts, said) => {
  expect(listed(texts, 'or')).toBe(said);
});

test('another place is called by its file only where that is another', () => {
  const here = { path: 'a.md', line: 1, column: 1 };
  expect(placeFrom(here, { ...here, line: 7 })).toBe('line 7');
  expect(placeFrom(here, { ...here, path: 'b.md' })).toBe('line 1 of b.md');
});

describe('where else the same is so', () => {
  test('is said by its lines, each once', () => {
    expect(likewise([7])).toBe('So is 1 more line: 7.');
    expect(likewise([7, 9, 7])).toBe('So are 2 more lines: 7, 9.');
  });

  test('is said of the first, with how many more there are', () => {
    const said = likewise(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(said).toMatch(/^So are 50 more lines: 1, 2, 3.* and \d+ more\.$/);
  });

  test('is one diagnostic from the fourth on', () => {
    const all = [3, 5, 9, 12].map((line) =>
      diagnostic('non-numeric-value', { path: 'a.md', line, column: 1 }, `Line ${line} is odd.`),
    );
    const [first, ...others] = summed(all);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      line: 3,
      message: 'Line 3 is odd. So are 3 more lines: 5, 9, 12.',
    });
    expect(summed(all.slice(0, 3))).toEqual(all.slice(0, 3));
    expect(summed([])).toEqual([]);
  });
});
