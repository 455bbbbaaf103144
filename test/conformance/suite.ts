import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Cell, Table } from '../../src/model/table.ts';

/** Suites of other projects live beside the checkout, not in it; without them their tests are skipped. */
const folder = new URL('../../../shared/conformance/', import.meta.url);

/** One case: input, and the tables that the reference implementation finds in it. */
export interface Case {
  id: string;
  suite: string;
  input: string;
  malformed: boolean;
  tables: {
    line: number | null;
    caption: string | null;
    header: string[][];
    rows: string[][];
    raw?: string[][];
  }[];
}

/** Undefined where the folder is absent. */
export function loadSuite(name: string): Case[] | undefined {
  const file = fileURLToPath(new URL(`${name}.json`, folder));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Rows of text with white space folded, as the suites have it. */
export function texts(rows: readonly (readonly Cell[])[]): string[][] {
  return rows.map((row) => row.map(({ text }) => text.replace(/\s+/g, ' ').trim()));
}

export function shown({ header, rows }: Table): { header: string[][]; rows: string[][] } {
  return { header: texts(header), rows: texts(rows) };
}
