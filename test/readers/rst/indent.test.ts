import { expect, it } from 'vitest';
import {
  type Indented,
  directiveBody,
  indented,
  itemBody,
  markerBody,
  markerParagraph,
} from '../../../src/readers/rst/indent.ts';
import { type Line, toLines } from '../../../src/readers/rst/lines.ts';
import { createSource } from '../../../src/source/source.ts';

function read(
  source: string[],
  take: (lines: Line[], at: number, indent: number) => Indented,
  indent = 0,
): { body: string[]; next: number } {
  const lines = toLines(createSource('page.rst', source.join('\n')));
  const { body, next } = take(lines, 0, indent);
  return { body: body.map(({ text }) => text), next };
}

it('takes off the indentation that all lines share, blank ones aside', () => {
  expect(read(['   a', '', '  b', 'c'], indented)).toEqual({ body: [' a', '', 'b'], next: 3 });
});

it('keeps an item in the column of its first line', () => {
  expect(read(['- a', '  b', '   c', ' d'], itemBody, 2)).toEqual({
    body: ['a', 'b', ' c'],
    next: 3,
  });
});

it('counts other white space as indentation where an item has begun, not where one begins', () => {
  const wide = ' \u3000b';
  expect(read(['- a', wide], itemBody, 2)).toEqual({ body: ['a', 'b'], next: 2 });
  expect(read(['\u3000\u3000b'], indented)).toEqual({ body: [], next: 0 });
});

it('lets the lines below a marker be indented by anything', () => {
  expect(read([':f: a', '  b', '', ' c', 'd'], markerBody, 4)).toEqual({
    body: ['a', ' b', '', 'c'],
    next: 4,
  });
});

it('ends a paragraph behind a marker with a blank line', () => {
  expect(read(['| a', '  b', '', '  c'], markerParagraph, 2)).toEqual({
    body: ['a', 'b'],
    next: 2,
  });
});

it('keeps the blank lines that a directive begins with', () => {
  expect(read(['.. d::', '', '   a'], directiveBody, 6).body).toEqual(['', '', 'a']);
});
