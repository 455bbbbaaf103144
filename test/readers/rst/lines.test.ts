import { describe, expect, it } from 'vitest';
import { columnOf, pinned, slice, toLines, trimBlank } from '../../../src/readers/rst/lines.ts';
import { createSource } from '../../../src/source/source.ts';

function linesOf(text: string): ReturnType<typeof toLines> {
  return toLines(createSource('page.rst', text));
}

describe('toLines', () => {
  it('expands a tab to the next eighth column', () => {
    expect(linesOf('\ta\tb').map(({ text }) => text)).toEqual(['        a       b']);
  });

  it('counts characters, not UTF-16 units, up to a tab stop', () => {
    expect(linesOf('😀\tx')[0]?.text).toBe('😀       x');
  });

  it('remembers the columns of the source behind a tab', () => {
    const [line] = linesOf('\ta\tb');
    if (line === undefined) throw new Error('no line');
    expect([columnOf(line, 0), columnOf(line, 8), columnOf(line, 16)]).toEqual([1, 2, 4]);
    expect(columnOf(slice(line, 16), 0)).toBe(4);
  });

  it('takes form feeds and vertical tabs for spaces, and white space off the end', () => {
    expect(linesOf('a\fb\vc \u00a0').map(({ text }) => text)).toEqual(['a b c']);
  });

  it('ends lines with LF, CRLF and CR', () => {
    expect(linesOf('a\nb\r\nc\rd').map(({ text, number }) => [number, text])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
  });

  it('ends lines where Python does, too, in one line of the source', () => {
    const lines = linesOf('a\u2028\tb\u0085c\u2029d');
    expect(lines.map(({ text }) => text)).toEqual(['a', '        b', 'c', 'd']);
    expect(lines.map((line) => [line.number, columnOf(line, line.text.search(/\S/))])).toEqual([
      [1, 1],
      [1, 4],
      [1, 6],
      [1, 8],
    ]);
  });

  it('has no null characters', () => {
    expect(linesOf('a\0b')[0]?.text).toBe('a\uFFFDb');
  });
});

it('counts columns from what has been cut off', () => {
  const [line] = linesOf('- item');
  if (line === undefined) throw new Error('no line');
  expect(columnOf(slice(slice(line, 1), 1), 0)).toBe(3);
});

it('pins text to one place', () => {
  const [option] = linesOf('   :file: a.csv');
  if (option === undefined) throw new Error('no line');
  const line = pinned('a,b', slice(option, 10));
  expect([line.number, columnOf(line, 0), columnOf(slice(line, 2), 0)]).toEqual([1, 11, 11]);
});

it('cuts blank lines off both ends', () => {
  expect(trimBlank(linesOf('\n\na\n\nb\n\n')).map(({ text }) => text)).toEqual(['a', '', 'b']);
  expect(trimBlank(linesOf('\n\n'))).toEqual([]);
});
