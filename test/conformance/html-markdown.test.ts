import { expect } from 'vitest';
import type { Cell, Table } from '../../src/model/table.ts';
import { html } from '../../src/readers/html.ts';
import { markdown } from '../../src/readers/markdown.ts';
import { readWith } from '../../src/readers/read.ts';
import type { Reader } from '../../src/readers/reader.ts';
import { createSource } from '../../src/text/source.ts';
import { type Case, testSuite } from './suite.ts';

testSuite('html', (each) => expectTables(each, html));
testSuite('gfm-extra', (each) => expectTables(each, markdown));
testSuite('cmark-gfm', (each) => expectTables(each, markdown));

async function expectTables({ input, tables }: Case, reader: Reader): Promise<void> {
  const document = await readWith(reader, createSource('case', input));
  expect(document.tables.map(actual)).toEqual(tables.map(expected));
  for (const [index, { line }] of tables.entries()) {
    if (line !== null) expect(document.tables[index]?.line).toBe(line);
  }
}

interface Rows {
  header: string[][];
  rows: string[][];
}

function expected({ header, rows }: Case['tables'][number]): Rows {
  return { header: folded(header), rows: folded(rows) };
}

function actual({ header, rows }: Table): Rows {
  const texts = (cells: Cell[][]): string[][] => cells.map((row) => row.map(({ text }) => text));
  return { header: folded(texts(header)), rows: folded(texts(rows)) };
}

/** White space folded; a place that no cell covers reads as empty, which the suites write as null. */
function folded(rows: readonly (readonly (string | null)[])[]): string[][] {
  return rows.map((row) => row.map((text) => (text ?? '').replace(/\s+/g, ' ').trim()));
}
