import { expect, test } from 'vitest';
import { interpretEnums as interpret } from './interpret-enums.ts';
import { type TableSketch, documentOf, table } from './tables.ts';

function read(sketch: TableSketch) {
  const { catalogs, diagnostics } = interpret([documentOf(table(sketch))]);
  return { entries: catalogs[0]?.entries ?? [], diagnostics };
}

test('an integer remembers how it was written', () => {
  const { entries } = read({
    header: ['Code', 'Message'],
    rows: [
      ['0x8A150001', 'Too late'],
      ['1 << 3', 'Lost again'],
      ['+7', 'Far away'],
    ],
  });
  expect(entries.map(({ value, written }) => [value, written])).toEqual([
    [0x8a150001, '0x8A150001'],
    [8, '1 << 3'],
    [7, undefined],
  ]);
});

test('a remark and further lines of a code go to its description, and are told of', () => {
  const { entries, diagnostics } = read({
    header: ['Code', 'Message'],
    rows: [
      ['E_LATE (since 2.0)', 'Too late'],
      ['E_LOST\non Mondays', 'Lost again'],
      ['E_FAR', 'Far away'],
    ],
  });
  expect(entries.map(({ value, description }) => [value, description])).toEqual([
    ['E_LATE', 'since 2.0'],
    ['E_LOST', 'on Mondays'],
    ['E_FAR', undefined],
  ]);
  expect(diagnostics).toMatchObject([{ code: 'odd-value', severity: 'warning', line: 3 }]);
});

test('codes and texts that are listed side by side are paired', () => {
  const { entries } = read({
    header: ['Code', 'Message'],
    rows: [
      ['1001\n1002', 'Lost\nGone'],
      ['1003', 'Sad'],
    ],
  });
  expect(entries.map(({ value, message }) => [value, message])).toEqual([
    [1001, 'Lost'],
    [1002, 'Gone'],
    [1003, 'Sad'],
  ]);
});

test('what is struck out gives way to what is not', () => {
  const struck = (text: string) => ({ text, markdown: `~~${text}~~`, line: 1, column: 1 });
  const sketch = table({
    header: ['Code', 'Message'],
    rows: [
      ['10', 'Late'],
      ['11', 'Lost'],
      ['11', 'Found'],
    ],
  });
  sketch.rows[1] = ['11', 'Lost'].map(struck);
  const { catalogs, diagnostics } = interpret([documentOf(sketch)]);
  expect(catalogs[0]?.entries.map(({ message }) => message)).toEqual(['Late', 'Found']);
  expect(diagnostics).toMatchObject([{ code: 'repeated-entry', severity: 'info' }]);
});

test('a dash among names is no name', () => {
  const { entries, diagnostics } = read({
    header: ['Status', 'Meaning'],
    rows: [
      ['active', 'It runs'],
      ['gone', 'It ran'],
      ['–', 'Nobody knows'],
    ],
  });
  expect(entries.map(({ value }) => value)).toEqual(['active', 'gone']);
  expect(diagnostics).toMatchObject([{ code: 'missing-value', line: 4 }]);
});

test('a number that is written shorter than the one before is a range among numbers', () => {
  const rows = ['0', '1', '1630-1633', '39000-9', '7', '8'].map((code) => [code, `Kind ${code}`]);
  const { entries, diagnostics } = read({ header: ['Code', 'Message'], rows });
  expect(entries.map(({ value }) => value)).toEqual([0, 1, 7, 8]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['value-range', 'value-range']);
});

test('a dash is no description', () => {
  const { entries } = read({
    header: ['Code', 'Name', 'Remarks'],
    rows: [
      ['1', 'On', '-'],
      ['2', 'Off', 'Waits for the night'],
      ['3', 'Broken', 'N/A'],
    ],
  });
  expect(entries.map(({ description }) => description)).toEqual([
    undefined,
    'Waits for the night',
    undefined,
  ]);
});
