import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../../src/interpret/meaning/candidate.ts';
import { explained } from '../../../src/interpret/meaning/explain.ts';
import { columnsOf } from '../../../src/interpret/meaning/meaning.ts';
import type { Reading } from '../../../src/interpret/meaning/readings.ts';
import { pointsText, whyColumn, whyTable } from '../../../src/interpret/meaning/why.ts';
import type { ColumnRole } from '../../../src/model/column-role.ts';
import { table } from '../tables.ts';

function column(label: string, ...texts: string[]) {
  return candidateOf(
    label,
    1,
    texts.map((text, row) => ({ text, line: row + 1, column: 1 })),
  );
}

test.each<[ColumnRole, string, string[], string]>([
  ['value', 'Code', ['1', '2'], 'header "Code" is a word for the value; 2 integers, all different'],
  ['value', '', ['1', '1'], 'no header; 2 integers, some repeated'],
  ['value', 'Qx', ['1'], 'header "Qx" is no known word; 1 integer'],
  [
    'value',
    'Message',
    ['a b', ''],
    'header "Message" is a word for the message, but 1 text, some cells empty',
  ],
  ['value', '', ['404 Late', '410 Lost'], 'no header; 2 named codes, all different'],
  ['message', '', ['404 Late', '410 Lost'], 'no header; 2 texts, all different'],
  ['status', '', ['404', '410'], 'no header; 2 HTTP status codes, all different'],
  ['value', '', ['404', '410'], 'no header; 2 integers, all different'],
  ['status', '', ['404', 'x y'], 'no header; 2 cells, all different'],
  ['type', '', ['string', 'int'], 'no header; 2 data types, all different'],
  ['type', '', ['string', 'x y'], 'no header; 2 texts, all different'],
  ['key', '', ['late', 'lost'], 'no header; 2 identifiers, all different'],
  ['key', 'Type', ['a', 'b'], 'header "Type" is a word for a type; 2 identifiers, all different'],
  ['key', 'Qx', ['#', '!'], 'header "Qx" is no known word; 2 cells, all different'],
  [
    'required',
    'Optional',
    ['yes', 'no'],
    'header "Optional" is a word for what is optional; 2 identifiers, all different',
  ],
  [
    'field',
    'Code',
    ['', ''],
    'header "Code" is a word for the value, but another column or no column fits that better; all cells are empty; kept as a field',
  ],
  ['field', 'Qx', ['a b'], 'header "Qx" is no known word; 1 text; kept as a field'],
  [
    'field',
    'Example',
    ['a b'],
    'header "Example" is a word for an example; 1 text; kept as a field',
  ],
])('why a column is the %s, headed %j, of %j', (role, label, texts, why) => {
  expect(whyColumn(role, column(label, ...texts))).toBe(why);
});

test('a header that only has the word says which', () => {
  expect(whyColumn('value', column('Kitchen codes of ours', '1', '2'))).toMatch(
    /^header "Kitchen codes of ours" has "codes?", a word for the value; /,
  );
});

test.each([
  [1, '1 point'],
  [1.04, '1 point'],
  [2.25, '2.3 points'],
  [-1, '-1 points'],
  [0, '0 points'],
])('%d is said as %s', (points, text) => {
  expect(pointsText(points)).toBe(text);
});

function reading(kind: Reading['kind'], points: number, more: Partial<Reading> = {}): Reading {
  return { kind, points, roles: [], share: 0.5, sureness: [], evidence: () => [], ...more };
}

describe('why a table is of a kind', () => {
  const candidates = [column('Code', '1'), column('', 'a')];

  test('how far ahead it is, and the strongest four points', () => {
    const best = reading('enum', 7, {
      evidence: () => [
        { column: undefined, role: undefined, points: [{ trait: 'any table', points: 0.5 }] },
        {
          column: 0,
          role: 'value',
          points: [
            { trait: 'integers', points: 3 },
            { trait: 'no header', points: -4 },
            { trait: 'first column', points: 1 },
          ],
        },
        { column: 1, role: undefined, points: [{ trait: 'short texts', points: 2 }] },
        { column: 9, role: 'key', points: [{ trait: 'links', points: 0.1 }] },
      ],
    });
    expect(whyTable(candidates, [best, reading('enum', 6), reading('none', 2.5)])).toEqual([
      'values of an enumeration; 4.5 points ahead of a table without codes or fields',
      '"Code" as the value: integers (3 points)',
      '"column 2" as the field: short texts (2 points)',
      '"Code" as the value: first column (1 point)',
      'any table (0.5 points)',
    ]);
  });

  test('without a rival, or without a reading', () => {
    expect(whyTable(candidates, [reading('record', 7), reading('record', 6)])).toEqual([
      'fields of a structure',
    ]);
    expect(whyTable(candidates, [])).toEqual([]);
  });
});

describe('all points', () => {
  const columns = columnsOf(table({ header: ['Code', ''], rows: [['1', 'a']] }));

  test('of what won, of the next of the same kind and of the best of others', () => {
    const readings = [
      reading('enum', 7, {
        evidence: () => [
          { column: undefined, role: undefined, points: [{ trait: 'any table', points: 1 }] },
          {
            column: 0,
            role: 'value',
            points: [
              { trait: 'digits', points: 0.44 },
              { trait: 'integers', points: -3 },
            ],
          },
          { column: 1, role: 'field', points: [] },
        ],
      }),
      reading('enum', 5),
      reading('enum', 4),
      reading('record', 3, {
        evidence: () => [{ column: 1, role: 'name', points: [{ trait: 'links', points: 0 }] }],
      }),
      reading('record', 2),
      reading('none', 1, { share: 0 }),
    ];
    expect(explained({ kind: 'enum', why: [], confidence: 1, columns, readings })).toEqual([
      'won: values of an enumeration, 7 points',
      '  the table: +1 any table',
      '  Code as the value: -3 integers, +0.4 digits',
      'nearly: values of an enumeration, 5 points',
      'nearly: fields of a structure, 3 points',
      '  column 2 as the name: 0 links',
    ]);
  });

  test('are none where nothing was read', () => {
    expect(explained({ kind: 'none', why: [], confidence: 1, columns, readings: [] })).toEqual([]);
  });
});
