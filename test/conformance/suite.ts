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

interface Rows {
  header: string[][];
  rows: string[][];
}

/** White space folded; a place that no cell covers reads as empty, which the suites write as null. */
function folded(rows: readonly (readonly (string | null)[])[]): string[][] {
  return rows.map((row) => row.map((text) => (text ?? '').replace(/\s+/g, ' ').trim()));
}

export function expected({ header, rows }: Case['tables'][number]): Rows {
  return { header: folded(header), rows: folded(rows) };
}

export function actual({ header, rows }: Table): Rows {
  const texts = (cells: Cell[][]): string[][] => cells.map((row) => row.map(({ text }) => text));
  return { header: folded(texts(header)), rows: folded(texts(rows)) };
}
