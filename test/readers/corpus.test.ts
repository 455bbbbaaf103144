import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell, Table, TableDocument } from '../../src/model/table.ts';
import { read } from '../../src/readers/read.ts';
import { decode } from '../../src/text/decode.ts';
import { type Source, createSource, offsetAt } from '../../src/text/source.ts';
import { tsvRows } from '../../src/text/tsv.ts';

/** Real documents by other people, beside the checkout and read in place. */
const corpus = '../shared/corpus';
const skip = !existsSync(corpus);

/**
 * What independent programs count in a document, by the format that its folder names: cmark-gfm (tables of GFM and of raw
 * HTML) and html5lib, formed as the HTML standard says; docutils, with Sphinx' directives taken for boxes; and a person who
 * reads text: each list or table that lost its borders, with its header; what is left out with a diagnostic, definitions
 * in prose and tables drawn with lines are not counted. Cells are places: rows by columns. Not listed are documents where we differ on purpose: a row that is an
 * attribute list of kramdown's, flat tables of the kernel's, UTF-16 that the programs cannot read.
 */
const counted = new Map(
  tsvRows(readFileSync('test/readers/corpus.tsv', 'utf8')).map(
    ([path = '', tables, cells]) =>
      [path, { tables: Number(tables), cells: Number(cells) }] as const,
  ),
);

interface Context {
  source: Source;
  /** Files that the document takes values from. */
  included: readonly string[];
}

/** What is wrong with a table, of all that has to hold for every table of every reader. */
function faults(table: Table, { source, included }: Context): string[] {
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
      .filter((cell) => !standsThere(cell, source) && !standsAtFile(cell, source, included))
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

/** What comes from a file stands where the document names the file. */
function standsAtFile(cell: Cell, source: Source, included: readonly string[]): boolean {
  const offset = offsetAt(source, cell);
  return included.some((name) => source.text.startsWith(name, offset));
}

function size({ tables }: TableDocument): { tables: number; cells: number } {
  const all = tables.map(({ header, rows }) => [...header, ...rows]);
  return { tables: tables.length, cells: all.flat(2).length };
}

async function readFile(path: string): Promise<Context & { document: TableDocument }> {
  const content = readFileSync(join(corpus, path));
  const decoded = await decode(content);
  if (!('text' in decoded)) throw new Error(`${path} cannot be decoded`);
  const included: string[] = [];
  const include = async (name: string): Promise<string | null> => {
    included.push(name);
    const file = join(corpus, dirname(path), name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const source = createSource(path, decoded.text, decoded.encoding);
  return { source, included, document: await read({ path, content: decoded.text }, { include }) };
}

describe.skipIf(skip)('the corpus (skipped without ../shared/corpus)', () => {
  const listed = skip
    ? []
    : tsvRows(readFileSync(`${corpus}/manifest.tsv`, 'utf8')).map(([path = '']) => path);
  const paths = [...new Set([...listed, ...(skip ? [] : counted.keys())])];

  it.each(paths)('%s', async (path) => {
    const { document, ...context } = await readFile(path);
    expect(document.tables.flatMap((table) => faults(table, context))).toEqual([]);
    const expected = counted.get(path);
    if (expected !== undefined) expect(size(document)).toEqual(expected);
  });

  it('is counted by others in every format', () => {
    const folders = [...counted.keys()].map((path) => path.split('/')[0]);
    for (const folder of ['markdown', 'html', 'rst', 'text'])
      expect(folders.filter((each) => each === folder).length).toBeGreaterThan(10);
  });
});
