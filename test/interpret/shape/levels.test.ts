import { expect, test } from 'vitest';
import { withLevels } from '../../../src/interpret/shape/levels.ts';
import { table } from '../tables.ts';

const HEADER = ['Scope', 'Part', 'Text'];

function rowsOf(...rows: string[][]): string[][] {
  const { header, rows: body } = withLevels(table({ header: HEADER, rows }));
  return [...header, ...body].map((row) => row.map(({ text }) => text));
}

test('codes a column farther right, as they are part of the one above, are one column', () => {
  expect(
    rowsOf(
      ['mail', '', 'All mail'],
      ['', 'mail:send', 'Send mail'],
      ['', 'mail:read', 'Read mail'],
      ['files', '', 'All files'],
    ),
  ).toEqual([
    ['Scope', 'Text'],
    ['mail', 'All mail'],
    ['mail:send', 'Send mail'],
    ['mail:read', 'Read mail'],
    ['files', 'All files'],
  ]);
});

test.each([
  [
    'names of another kind',
    [
      ['mail', '', 'a'],
      ['', 'send', 'b'],
    ],
  ],
  [
    'a name that only begins alike',
    [
      ['mail', '', 'a'],
      ['', 'mailbox', 'b'],
    ],
  ],
  [
    'both in one row',
    [
      ['mail', 'mail:send', 'a'],
      ['', 'mail:read', 'b'],
    ],
  ],
  [
    'nothing above',
    [
      ['', 'mail:send', 'a'],
      ['mail', '', 'b'],
    ],
  ],
  [
    'a row without either',
    [
      ['mail', '', 'a'],
      ['', 'mail:send', 'b'],
      ['', '', 'c'],
    ],
  ],
  [
    'no second level',
    [
      ['mail', '', 'a'],
      ['files', '', 'b'],
    ],
  ],
])('not %s', (_, rows) => {
  expect(rowsOf(...rows)).toEqual([HEADER, ...rows]);
});
