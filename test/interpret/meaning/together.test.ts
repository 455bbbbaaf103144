import { describe, expect, test } from 'vitest';
import { judgedTables } from '../../../src/interpret/meaning/together.ts';
import { table } from '../tables.ts';

const header = ['Name', 'Value'];
const long = {
  header,
  rows: [
    ['id', 'number of the parcel, 64 bits'],
    ['sender', 'who handed the parcel in'],
    ['recipient', 'who gets the parcel'],
    ['created', 'when it was handed in, in seconds'],
    ['event', 'always `created`'],
  ],
};
const short = { header, rows: [['event', 'lost']] };

function kindsOf(sketches: Parameters<typeof table>[0][]): string[] {
  return judgedTables(sketches.map(table)).map(({ meaning }) => meaning.kind);
}

describe('tables under the same header in one document', () => {
  test('a short one is read as the long one is', () => {
    const [alone] = kindsOf([short]);
    const [read] = kindsOf([long]);
    expect(alone).not.toBe(read);
    expect(kindsOf([short, long])).toEqual([read, read]);
  });

  test('those under another header are read by themselves', () => {
    const other = { ...short, header: ['Part', 'Value'] };
    expect(kindsOf([long, other])).toEqual([...kindsOf([long]), ...kindsOf([other])]);
    expect(kindsOf([long, other])).toEqual(['record', 'none']);
  });

  test('their columns have the same roles, by most rows', () => {
    const codes = ['Code', 'Name', 'Comment'];
    const many = ['PLACED', 'SENT', 'LOST', 'RETURNED'].map((name, index) => [
      `${index}`,
      name,
      `The parcel is ${name.toLowerCase()} and waits`,
    ]);
    const few = [['7', 'any of the others, or none', '']];
    const [first, second] = judgedTables([
      table({ header: codes, rows: many }),
      table({ header: codes, rows: few }),
    ]).map(({ meaning }) => meaning.columns.map(({ role }) => role));
    expect(first).toEqual(['value', 'key', 'description']);
    expect(second).toEqual(first);
  });

  test('what the user says of a column holds', () => {
    const [first, second] = judgedTables([short, long].map(table), { value: 'Name' });
    expect(first?.meaning.kind).toBe('enum');
    expect(second?.meaning.columns[0]).toMatchObject({ role: 'value', confidence: 1 });
  });
});

test('forms without a header are read in one way where their first columns are the same', () => {
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
  expect(new Set(forms.map((each) => kindsOf([each])[0])).size).toBe(2);
  expect(new Set(kindsOf(forms)).size).toBe(1);
});
