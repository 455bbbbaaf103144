import { describe, expect, it } from 'vitest';
import { gridMeasures, indexAt, measures, toColumns } from '../../src/drawing/columns.ts';

const [display, byClass = display] = measures;
const [, , each] = gridMeasures;

describe('toColumns', () => {
  it('gives a wide character two columns, and a combining one none', () => {
    expect(toColumns('错|e\u0301|x', display).text).toBe('错\0|e|x');
  });

  it('gives one column to a character of two UTF-16 units that is not wide', () => {
    expect(toColumns('𝔸|', display).text).toBe('\0|');
  });

  it('finds the characters of the line again', () => {
    const columns = toColumns('错|e\u0301|x', display);
    expect([0, 2, 3, 4, 5, 6, 9].map((column) => indexAt(columns, column))).toEqual([
      0, 1, 2, 4, 5, 6, 6,
    ]);
  });

  it('leaves ASCII as it is', () => {
    expect(toColumns('a|b', display)).toEqual({ text: 'a|b', index: undefined });
  });
});

describe('a mark without a combining class, such as a Thai vowel', () => {
  it.each([
    ['is displayed above its letter', display, 'ก|'],
    ['takes a column by docutils', byClass, 'กิ|'],
  ])('%s', (_, measure, expected) => {
    expect(toColumns('กิ|', measure).text).toBe(expected);
  });

  it('takes one as every mark does in grid tables of docutils 0.19', () => {
    expect(each === undefined ? '' : toColumns('e\u0301|', each).text).toBe('e\u0301|');
  });
});
