import { expect } from 'vitest';
import type { Cell, Table } from '../../src/model/table.ts';
import { html } from '../../src/readers/html.ts';
import { markdown } from '../../src/readers/markdown.ts';
import { readWith } from '../../src/readers/read.ts';
import type { Reader } from '../../src/readers/reader.ts';
import { createSource } from '../../src/source/source.ts';
import { ownCases } from './own.ts';
import { type Case, loadSuite, testSuite } from './suite.ts';

testSuite('html', loadSuite('html'), (each) => expectTables(each, html));
testSuite('gfm-extra', loadSuite('gfm-extra'), (each) => expectTables(each, markdown));
testSuite('cmark-gfm', loadSuite('cmark-gfm'), (each) => expectTables(each, markdown));
testSuite('our own HTML', ownCases('html'), (each) => expectTables(each, html));
testSuite('our own Markdown', ownCases('markdown'), (each) => expectTables(each, markdown));

async function expectTables({ input, tables }: Case, reader: Reader): Promise<void> {
  const document = await readWith(reader, createSource('case', input));
  expect(document.tables.map(actual)).toEqual(tables.map(expected));
  for (const [index, { line }] of tables.entries()) {
    if (line !== null) expect(document.tables[index]?.line).toBe(line);
  }
}

interface Shown {
  caption: string | null;
  header: string[][];
  rows: string[][];
}

function expected({ caption, header, rows }: Case['tables'][number]): Shown {
  return { caption, header: folded(header), rows: folded(rows) };
}

function actual({ caption, header, rows }: Table): Shown {
  const texts = (cells: Cell[][]): string[][] => cells.map((row) => row.map(({ text }) => text));
  return { caption, header: folded(texts(header)), rows: folded(texts(rows)) };
}

/** White space folded; a place that no cell covers reads as empty, which the suites write as null. */
function folded(rows: readonly (readonly (string | null)[])[]): string[][] {
  return rows.map((row) => row.map((text) => (text ?? '').replace(/\s+/g, ' ').trim()));
}
