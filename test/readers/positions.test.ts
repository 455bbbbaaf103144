import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.ts';
import { type Source, createSource, offsetAt } from '../../src/text/source.ts';
import { detect, readWith } from '../../src/readers/read.ts';
import type { Cell, Table } from '../../src/model/table.ts';

/** Real documents by other people, beside the checkout and read in place. */
const corpus = '../shared/corpus';
const folders = ['markdown', 'html', 'rst', 'text'];
const skip = !existsSync(corpus);

/** What is wrong with a table, of all that has to hold for every table of every reader. */
function faults(table: Table, source: Source): string[] {
  const all = [...table.header, ...table.rows];
  const width = all[0]?.length ?? 0;
  const spans = table.spans.filter(
    ({ row, column, rowSpan, colSpan }) => row + rowSpan > all.length || column + colSpan > width,
  );
  return [
    ...all.filter((row) => row.length !== width).map(() => 'a row of another length'),
    ...spans.map(({ row, column }) => `a span outside, at ${row}, ${column}`),
    ...all
      .flat()
      .filter((cell) => !standsThere(cell, source))
      .map(({ line, column, text }) => `${source.path}:${line}:${column} is not ${text}`),
  ];
}

/** The text itself stands there, or what made its first character: an entity, an escape, a reference. */
function standsThere(cell: Cell, source: Source): boolean {
  const [first] = cell.text;
  const offset = offsetAt(source, cell);
  const there = source.text.slice(offset, offset + 100).trimStart();
  return first === undefined || there.startsWith(first) || /^[&\\|[:`<]/.test(there);
}

describe.skipIf(skip)('the corpus (skipped without ../shared/corpus)', () => {
  it.each(folders)(
    '%s: tables are rectangular, and cells stand where they say',
    async (folder) => {
      const files = readdirSync(`${corpus}/${folder}`, { withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      let tables = 0;
      for (const { name } of files) {
        const decoded = await decode(readFileSync(`${corpus}/${folder}/${name}`));
        if (!('text' in decoded)) throw new Error(`${name} cannot be decoded`);
        const source = createSource(name, decoded.text, decoded.encoding);
        const document = await readWith(await detect(source), source);
        expect(document.tables.flatMap((table) => faults(table, source))).toEqual([]);
        tables += document.tables.length;
      }
      expect(tables).toBeGreaterThan(files.length / 2);
    },
    60_000,
  );
});
