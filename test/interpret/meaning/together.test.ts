import { describe, expect, test } from 'vitest';
import { judgedTables } from '../../../src/interpret/meaning/together.ts';
import { table } from '../tables.ts';

type Rows = readonly (readonly string[])[];

const header = ['Part', 'Value'];
const codes: Rows = [
  ['10', 'Open'],
  ['20', 'Closed'],
  ['30', 'Lost'],
];
const doubtful: Rows = [['event', 'lost']];
const prose: Rows = [
  ['The depot', 'Where parcels are read from'],
  ['The limit', 'Most parcels to read at once'],
  ['The rest', 'Goes on where the last run was cut off'],
  ['The log', 'Says what is done with each parcel'],
];

function kindsOf(...sketches: Parameters<typeof table>[0][]): string[] {
  return [...judgedTables(sketches.map(table)).values()].map(({ meaning }) => meaning.kind);
}

describe('tables under the same header in one document', () => {
  test('a doubtful one is what the others are, and says so', () => {
    expect(kindsOf({ header, rows: doubtful })).toEqual(['none']);
    const sketches = [doubtful, codes].map((rows) => ({ header, rows }));
    expect(kindsOf(...sketches)).toEqual(['enum', 'enum']);
    const [first] = judgedTables(sketches.map(table)).values();
    expect(first?.meaning.why[0]).toBe(
      'values of an enumeration, as most rows under this header are',
    );
    expect(first?.meaning.confidence).toBeLessThan(0.99);
  });

  test('one whose cells leave no doubt stays what it is', () => {
    expect(kindsOf({ header, rows: prose }, { header, rows: codes })).toEqual(['none', 'enum']);
  });

  test('those under another header are read by themselves', () => {
    const other = { header: ['Part', 'Note'], rows: doubtful };
    expect(kindsOf({ header, rows: codes }, other)).toEqual(['enum', 'none']);
  });

  test('what the user says of a column holds', () => {
    const sketches = [doubtful, codes].map((rows) => ({ header, rows }));
    const [first] = judgedTables(sketches.map(table), { name: 'Part' }).values();
    expect(first?.meaning.kind).toBe('record');
    expect(first?.meaning.columns[0]).toMatchObject({ role: 'name', confidence: 1 });
  });
});

test('forms without a header are of one kind where their first columns are the same', () => {
  const form = (...values: string[]): Parameters<typeof table>[0] => ({
    rows: ['Role', 'Label of the part', 'Shown by readers'].map((label, index) => [
      label,
      values[index] ?? '',
    ]),
  });
  const forms = [
    form('button', 'what stands in the part', 'yes, unless it is hidden'),
    form('none', 'none', ''),
    form('The role is none at all', 'The label of this is empty', 'It is never shown'),
  ];
  expect(new Set(forms.flatMap((each) => kindsOf(each))).size).toBe(2);
  expect(new Set(kindsOf(...forms)).size).toBe(1);
});
