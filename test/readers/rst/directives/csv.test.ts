import { describe, expect, it } from 'vitest';
import { type Dialect, readCsv } from '../../../../src/readers/rst/directives/csv.ts';
import { columnOf, toLines } from '../../../../src/readers/rst/lines.ts';
import { createSource } from '../../../../src/source/source.ts';

const usual: Dialect = { delimiter: ',', quote: '"', escape: undefined, skipsBlanks: true };
const escaping: Dialect = { ...usual, escape: '\\' };

function read(text: string, dialect: Dialect = usual): unknown {
  const records = readCsv(toLines(createSource('page.rst', text)), dialect);
  if ('fault' in records) return [records.line.number, records.index + 1];
  return records.map(({ values }) =>
    values.map(({ lines }) => lines.map((line) => line.text).join('\n')),
  );
}

// Python's csv.reader with docutils' dialects gives the same.
describe('readCsv', () => {
  it.each([
    ['values and blanks before them', 'a, b,c', [['a', 'b', 'c']]],
    ['quoted values', '"a, b", "c"', [['a, b', 'c']]],
    ['doubled quotes', '"say ""hi"""', [['say "hi"']]],
    ['a quote inside a value', 'a"b", c', [['a"b"', 'c']]],
    ['empty values', ',,', [['', '', '']]],
    ['an empty quoted value', '"",a', [['', 'a']]],
    ['a value over several lines', '"a\n b", c\nd', [['a\n b', 'c'], ['d']]],
    ['a blank line inside a value', '"a\n\nb"', [['a\n\nb']]],
    ['a blank line between records', 'a\n\nb', [['a'], [], ['b']]],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['an escaped delimiter', 'a\\, b, c', [['a, b', 'c']]],
    ['an escaped quote', '"a \\"b\\"", c', [['a "b"', 'c']]],
    ['text behind a closing quote', '"a"b, c', [['ab', 'c']]],
    ['an escaped line end', 'a\\\nb, c', [['a\nb', 'c']]],
  ])('reads %s', (_, text, expected) => {
    expect(read(text, escaping)).toEqual(expected);
  });

  it('keeps blanks before values where it is told to', () => {
    expect(read('a, b', { ...usual, skipsBlanks: false })).toEqual([['a', ' b']]);
  });

  it('takes any character for delimiter and quote', () => {
    expect(read("a;'b;c'", { ...usual, delimiter: ';', quote: "'" })).toEqual([['a', 'b;c']]);
    expect(read('a]b', { ...usual, delimiter: ']' })).toEqual([['a', 'b']]);
    expect(read('a  b', { ...usual, delimiter: ' ' })).toEqual([['a', 'b']]);
    expect(read('a😀b', { ...usual, delimiter: '😀' })).toEqual([['a', 'b']]);
  });

  it.each([
    ['text behind a closing quote', 'a, "b" c', [1, 7]],
    ['a quote that is never closed', 'a\n"b\nc', [3, 2]],
  ])('tells where there is %s', (_, text, place) => {
    expect(read(text)).toEqual(place);
  });
});

it('knows where each character stands', () => {
  const records = readCsv(toLines(createSource('page.rst', 'a, "b""c"')), usual);
  const line = 'fault' in records ? undefined : records[0]?.values[1]?.lines[0];
  if (line === undefined) throw new Error('no value');
  expect([0, 1, 2].map((index) => columnOf(line, index))).toEqual([5, 7, 8]);
});
