import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../src/interpret/shape/shape.ts';
import { table } from '../tables.ts';

function textsOf(rows: string[][], header: string[] = ['Code', 'Message', 'Action']): string[][] {
  return shapeOf(table({ header, rows })).rows.map(({ cells }) => cells.map(({ text }) => text));
}

describe('a row that goes on with the one above', () => {
  test('is part of it', () => {
    const rows = [
      ['1001', 'Order was not', 'Check the'],
      ['', 'found', 'number'],
      ['1002', 'Order is', 'Wait'],
      ['', 'locked by', ''],
      ['', 'somebody', ''],
      ['1003', 'Paid', 'None'],
    ];
    expect(textsOf(rows)).toEqual([
      ['1001', 'Order was not found', 'Check the number'],
      ['1002', 'Order is locked by somebody', 'Wait'],
      ['1003', 'Paid', 'None'],
    ]);
  });

  test.each([
    ['begins a sentence', ['', 'Nobody knows', '']],
    ['stands below a sentence that ends', ['', '', 'now']],
    ['has a code', ['1004', 'lost', '']],
  ])('is another one if it %s', (_, row) => {
    const rows = [['1001', 'Order was not', 'Wait.'], row, ['1002', 'Paid', 'None']];
    expect(textsOf(rows)).toEqual(rows);
  });
});

describe('a first row without a mark', () => {
  const body = [
    ['1', 'One'],
    ['2', 'Two'],
  ];

  test('is the header where it alone is bold', () => {
    const sketch = table({ rows: [['Odd', 'Targets'], ...body] });
    for (const cell of sketch.rows[0] ?? []) cell.markdown = `**${cell.text}**`;
    expect(shapeOf(sketch)).toMatchObject({ labels: ['Odd', 'Targets'], rows: [{}, {}] });
  });

  test('is the header where a word stands above numbers alone', () => {
    const rows = [['Odd', 'Targets'], ...body, ['3', 'Three']];
    expect(shapeOf(table({ rows })).labels).toEqual(['Odd', 'Targets']);
  });

  test('is none where few numbers are below, or the words may be a code', () => {
    expect(shapeOf(table({ rows: [['Odd', 'Targets'], ...body] })).labels).toEqual(['', '']);
    const rows = [['ERR_1', 'Targets'], ...body, ['3', 'Three']];
    expect(shapeOf(table({ rows })).labels).toEqual(['', '']);
  });

  test('may stand below a title', () => {
    const sketch = table({ rows: [['Lamps', 'Lamps'], ['Code', 'Meaning'], ...body] });
    for (const cell of sketch.rows[0] ?? []) Object.assign(cell, { line: 1, column: 1 });
    const { labels, rows } = shapeOf(sketch);
    expect(labels).toEqual(['Code', 'Meaning']);
    expect(rows.map(({ kind }) => kind).filter((kind) => kind === 'entry')).toHaveLength(2);
  });

  test('belongs to the header where a cell of that spans into it, and no other does', () => {
    const page = (text: string) => {
      const sketch = table({ header: ['Code', 'P1'], rows: [[text, '50'], ...body] });
      const [cell] = sketch.header[0] ?? [];
      Object.assign(sketch.rows[0]?.[0] ?? {}, { line: cell?.line, column: cell?.column });
      return shapeOf(sketch);
    };
    expect(page('Code')).toMatchObject({ labels: ['Code', 'P1 50'], rows: [{}, {}] });
    expect(page('0').rows).toHaveLength(3);
  });
});
