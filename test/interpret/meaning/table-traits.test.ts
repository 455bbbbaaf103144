import { describe, expect, it, test } from 'vitest';
import { tableTraits, titleTraits } from '../../../src/interpret/meaning/table-traits.ts';
import { type Sketch, columnsOf, said } from './sketch.ts';

describe('what a table shows as a whole', () => {
  const nowhere = { headings: [], caption: null };

  it.each<[what: string, sketches: Sketch[], traits: string[]]>([
    ['no column', [], []],
    [
      'codes with texts',
      [
        ['Code', '1', '2'],
        ['Message', 'It is late', 'It is lost'],
      ],
      [
        'a header of codes',
        'any table',
        'columns: two',
        'first column: integers',
        'integers headed as codes',
      ],
    ],
    [
      'members with types',
      [
        ['Parameter', '`late`', '`lost`'],
        ['Type', 'string', 'int'],
        ['Example', 'a b', 'c d'],
      ],
      [
        'a column marked as code',
        'a column of names',
        'a column of types',
        'a header of details',
        'a header of members',
        'a header of types',
        'any table',
        'first column: identifiers',
        'first column: marked as code',
      ],
    ],
    [
      'one row without a header',
      [['', '5 ms']],
      [
        'a column of measures',
        'any table',
        'columns: one',
        'first column: measures',
        'no header',
        'no known header',
        'no names and no numbers',
        'rows: one',
      ],
    ],
    [
      'calls, numbers and answers that repeat',
      [
        ['', 'GET', 'GET', 'PUT'],
        ['aB', '/a', '/b', '/c'],
        ['c.d', '1', '2', '3'],
        ['e_f', '4', '5', '6'],
        ['', 'yes', 'no', 'no'],
        ['', 'no', 'no', 'yes'],
      ],
      [
        'a column of HTTP methods',
        'a column of paths',
        'any table',
        'columns: many',
        'first column repeats',
        'first column: constants',
        'headers like cells',
        'no known header',
        'several columns of answers',
        'several columns of integers',
      ],
    ],
    [
      'nothing that tells rows apart',
      [['', ...Array.from({ length: 13 }, () => '[It is late](a.md)')]],
      [
        'any table',
        'columns: one',
        'first column repeats',
        'first column: links',
        'first column: phrases',
        'no column all different',
        'no header',
        'no known header',
        'no names and no numbers',
        'rows: many',
      ],
    ],
  ])('%s', (_, sketches, traits) => {
    expect(said(tableTraits(columnsOf(...sketches), nowhere))).toEqual(traits);
  });

  it.each([
    [['Error codes'], null, ['heading: enum']],
    [['Error codes', 'Notes', 'Orders'], null, ['heading farther up: enum']],
    [['Error codes', 'More', 'Notes', 'Orders'], null, []],
    [['Orders'], 'Error codes', ['heading: enum']],
    [['Error codes'], 'Orders', ['heading farther up: enum']],
  ])('the headings %j and the caption %j say %j', (headings, caption, traits) => {
    const all = tableTraits(columnsOf(['', 'x', 'y']), { headings, caption });
    expect(said(all).filter((name) => name.includes('heading'))).toEqual(traits);
  });
});

test.each([
  ['Job priorities', 'Priority', ['low', 'high'], true],
  ['Log levels:', 'Level', ['debug', 'info'], true],
  ['Boxes (all)', 'Box', ['small', 'large'], true],
  ['Statuses', 'Status', ['new', 'sent'], true],
  ['Color list', 'Color', ['red', 'blue'], true],
  ['颜色', '颜色', ['red', 'blue'], true],
  ['Job priorities', 'Use', ['low', 'high'], false],
  ['Error codes', 'Error code', ['E_LATE', 'E_LOST'], false],
  ['Job priorities', '', ['low', 'high'], false],
  ['Apriority', 'Priority', ['low', 'high'], false],
  ['Job priorities', 'Priority', ['It is low', 'It is high'], false],
  ['Job priorities', 'Priority', ['low', 'low'], false],
])('below %j, whether the title is about %j of %j: %s', (title, label, cells, isAbout) => {
  const traits = columnsOf([label, ...cells]).flatMap((each) =>
    titleTraits(each, { headings: ['Top', title], caption: null }),
  );
  expect(said(traits)).toEqual(isAbout ? ['header: what the title is about'] : []);
});
