import type { Table, TableDocument } from '../../src/model/table.ts';
import { readWith } from '../../src/readers/read.ts';
import type { Reader } from '../../src/readers/reader.ts';
import { createSource } from '../../src/source/source.ts';

/** Reads a text with one reader. `lines` are joined with line feeds. */
export function readLines(
  reader: Reader,
  lines: readonly string[],
  syntax: readonly string[] = [],
): Promise<TableDocument> {
  return readWith(reader, createSource('page', lines.join('\n')), { syntax });
}

/** The texts of a table, header rows first. */
export function grid({ header, rows }: Table): string[][] {
  return [...header, ...rows].map((row) => row.map(({ text }) => text));
}
