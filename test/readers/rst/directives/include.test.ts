import { describe, expect, it } from 'vitest';
import type { TableDocument } from '../../../../src/model/table.ts';
import { faultsOf, readRst, textsOf } from '../tables.ts';

const table = '===  ===\na    b\n===  ===\n';

function readAmong(
  files: Readonly<Record<string, string>>,
  source: string,
): Promise<TableDocument> {
  return readRst(source, { include: async (path) => files[path] ?? null });
}

describe('an included file', () => {
  it('is read as if it stood there, sections and all', async () => {
    const document = await readAmong(
      { 'part.txt': `Inner\n-----\n\n${table}` },
      `Outer\n=====\n\n.. include:: part.txt\n\n${table}`,
    );
    expect(document.diagnostics).toEqual([]);
    expect(document.tables.map(({ line, headings }) => [line, headings])).toEqual([
      [4, ['Outer', 'Inner']],
      [6, ['Outer', 'Inner']],
    ]);
    expect(document.tables[0]?.rows[0]?.[1]).toMatchObject({ text: 'b', line: 4, column: 14 });
  });

  it.each([
    ['rows', '.. list-table::\n\n   .. include:: rows.txt\n'],
    ['a cell', '.. list-table::\n\n   * - a\n     - .. include:: b.txt\n'],
    [
      'a grid',
      `+---+--------------------+\n| a | .. include:: b.txt |\n+---+--------------------+\n`,
    ],
    ['what it substitutes', '.. include:: names.txt\n\n.. list-table::\n\n   * - a\n     - |b|\n'],
    [
      'its text without a byte order mark',
      '.. list-table::\n\n   * - a\n     - .. include:: bom.txt\n',
    ],
    ['values of a file beside it', '.. include:: sub/csv.txt\n'],
    ['a file beside it', '.. include:: sub/../sub/on.txt\n'],
  ])('gives %s', async (_, source) => {
    const document = await readAmong(
      {
        'rows.txt': '* - a\n  - b\n',
        'b.txt': 'b',
        'bom.txt': '\uFEFFb',
        'names.txt': '.. |b| replace:: b\n',
        'sub/csv.txt': '.. csv-table::\n   :file: ./values.csv\n',
        'sub/values.csv': 'a,b\n',
        'sub/on.txt': '.. include:: ../table.txt\n',
        'table.txt': table,
      },
      source,
    );
    expect(textsOf(document)).toEqual([[['a', 'b']]]);
    expect(document.diagnostics).toEqual([]);
  });

  it('is parted from the text around it', async () => {
    const document = await readAmong(
      { 'part.txt': 'two' },
      '.. list-table::\n\n   * - one\n\n       .. include:: part.txt\n       .. comment\n\n       three\n',
    );
    expect(textsOf(document)).toEqual([[['one\ntwo\nthree']]]);
  });

  it.each([
    ['two files', '   .. include:: rows.txt\n   .. include:: rows.txt\n'],
    ['a file and what follows', '   .. include:: rows.txt\n\n   * - c\n     - d\n'],
    ['a file and what precedes it', '   * - c\n     - d\n\n   .. include:: rows.txt\n'],
  ])('ends with its last line, so that no list is made of %s', async (_, content) => {
    const source = `.. list-table::\n\n${content}`;
    const document = await readAmong({ 'rows.txt': '* - a\n  - b\n' }, source);
    expect(faultsOf(document)).toEqual(['1:1 malformed-table']);
  });

  it.each([
    ['', 'a b c'],
    [':start-line: 1', 'b c'],
    [':end-line: 1', 'a'],
    [':start-line: -1', 'c'],
    [':start-after: a', 'b c'],
    [':end-before: c', 'a b'],
    [':start-after: a\n   :end-before: c', 'b'],
    [':literal:', 'a\nb\nc'],
    [':code: text', 'a\nb\nc'],
    [':parser: rst', 'a b c'],
  ])('is taken in part with %j', async (options, expected) => {
    const document = await readAmong(
      { 'lines.txt': 'a\nb\nc\n', 'cell.txt': `.. include:: lines.txt\n   ${options}\n` },
      '.. list-table::\n\n   * - .. include:: cell.txt\n',
    );
    expect(textsOf(document)).toEqual([[[expected]]]);
    expect(document.diagnostics).toEqual([]);
  });

  it('may include another part of itself, but not the same', async () => {
    const document = await readAmong(
      { 'self.txt': `.. include:: self.txt\n   :start-line: 3\n\n${table}` },
      '.. include:: self.txt\n',
    );
    expect(document.tables).toHaveLength(2);
    expect(document.diagnostics).toEqual([]);
    const circle = await readAmong(
      { 'one.txt': `${table}\n.. include:: two.txt\n`, 'two.txt': '.. include:: one.txt\n' },
      '.. include:: one.txt\n',
    );
    expect(circle.tables).toHaveLength(1);
    expect(faultsOf(circle)).toEqual(['1:14 include-skipped']);
  });

  it.each([
    ['there is none', '.. include:: none.txt'],
    ['it is in another format', '.. include:: table.txt\n   :parser: markdown'],
    ['a mark is not in it', '.. include:: table.txt\n   :start-after: x'],
    ['a line is no number', '.. include:: table.txt\n   :end-line: x'],
  ])('is skipped where %s', async (_, source) => {
    const document = await readAmong({ 'table.txt': table }, source);
    expect(document.tables).toEqual([]);
    expect(faultsOf(document)).toEqual(['1:1 include-skipped']);
  });

  it('is followed only so deep', async () => {
    const document = await readRst('.. include:: a', {
      include: async (path) => `${table}\n.. include:: ${path}a\n`,
    });
    expect(document.tables).toHaveLength(20);
    expect(faultsOf(document)).toEqual(['1:14 include-skipped']);
  });

  it('is read only so often', async () => {
    const large = table + ' '.repeat(3_990_000);
    const document = await readRst('.. include:: a\n\n'.repeat(7), { include: async () => large });
    expect(document.tables).toHaveLength(5);
    expect(document.diagnostics).toHaveLength(2);
  });

  it('is not read where no files can be had, and one of docutils holds no table', async () => {
    const document = await readRst('.. include:: other.rst\n\n.. include:: <isonum.txt>\n');
    expect(faultsOf(document)).toEqual(['1:1 include-skipped']);
    expect(document.diagnostics[0]?.message).toContain('"other.rst"');
  });
});
