import { describe, expect, test } from 'vitest';
import { interpretEnums as interpret } from '../interpret-enums.ts';
import { withoutDittos } from '../../../src/interpret/shape/ditto.ts';
import { documentOf, table } from '../tables.ts';

function filled(...texts: string[]): string[] {
  const rows = table({ rows: texts.map((text) => [text]) }).rows;
  return withoutDittos(rows).flatMap((row) => row.map(({ text }) => text));
}

describe('a cell that says to look above', () => {
  test.each([
    '〃',
    '″',
    '"',
    "''",
    '同上',
    '（同上）',
    '同上。',
    'Same as above.',
    'ditto',
    'idem',
  ])('%s', (mark) => {
    expect(filled('Late', mark, mark, 'Lost', mark)).toEqual([
      'Late',
      'Late',
      'Late',
      'Lost',
      'Lost',
    ]);
  });

  test('may stand below empty ones', () => {
    expect(filled('Late', '', '〃')).toEqual(['Late', '', 'Late']);
  });

  test('is no empty text among quoted ones', () => {
    expect(filled("'late'", "''", 'lost', '〃')).toEqual(["'late'", "''", 'lost', 'lost']);
  });

  test('says nothing on top', () => {
    expect(filled('同上', 'Late')).toEqual(['同上', 'Late']);
  });

  test('is none among signs', () => {
    expect(filled("'", '"', '#')).toEqual(["'", '"', '#']);
  });
});

test('texts are filled down in every column, and the rows of one value are one entry', () => {
  const { catalogs, diagnostics } = interpret([
    documentOf(
      table({
        header: ['Code', 'Message', 'Solution'],
        rows: [
          ['1', 'Too late', 'Wait'],
          ['2', 'Lost again', '同上'],
          ['〃', 'Lost for good', 'Give up'],
        ],
      }),
    ),
  ]);
  expect(diagnostics).toEqual([]);
  expect(catalogs[0]?.entries).toMatchObject([
    { value: 1, message: 'Too late', fields: { solution: 'Wait' } },
    { value: 2, message: 'Lost again\nLost for good', fields: { solution: 'Wait\nGive up' } },
  ]);
});

test('a second name for a value is not lost in silence', () => {
  const { catalogs, diagnostics } = interpret([
    documentOf(
      table({
        header: ['Code', 'Key', 'Message'],
        rows: [
          ['1', 'E_LATE', 'Too late'],
          ['〃', 'E_TARDY', 'Too late'],
        ],
      }),
    ),
  ]);
  expect(catalogs[0]?.entries.map(({ key }) => key)).toEqual(['E_LATE']);
  expect(diagnostics).toMatchObject([{ code: 'duplicate-value', line: 2 }]);
  expect(diagnostics[0]?.message).toContain('skipping "E_TARDY"');
});
