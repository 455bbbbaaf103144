import type { TableDocument } from '../../../src/model/table.ts';
import type { ReadOptions } from '../../../src/readers/reader.ts';
import { readWith } from '../../../src/readers/read.ts';
import { rst } from '../../../src/readers/rst.ts';
import { createSource } from '../../../src/source/source.ts';

/** Reads a document, which in the test's source may be indented as a whole. */
export function readRst(indented: string, options: ReadOptions = {}): Promise<TableDocument> {
  return readWith(rst, createSource('page.rst', unindent(indented)), options);
}

/** Takes off the first line, and the indentation of the second from all. */
export function unindent(indented: string): string {
  const lines = indented.replace(/^\n/, '').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** Each table as its rows of texts, header rows first. */
export function textsOf({ tables }: TableDocument): string[][][] {
  return tables.map(({ header, rows }) =>
    [...header, ...rows].map((row) => row.map(({ text }) => text)),
  );
}

/** Where each diagnostic stands, and its code. */
export function faultsOf({ diagnostics }: TableDocument): string[] {
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** The text of the first cell of a simple table, for inline markup. */
export async function cellText(text: string, definitions = ''): Promise<string | undefined> {
  return (await firstCell(text, definitions))?.text;
}

export async function cellMarkdown(text: string, definitions = ''): Promise<string | undefined> {
  const cell = await firstCell(text, definitions);
  return cell?.markdown;
}

async function firstCell(
  text: string,
  definitions: string,
): Promise<{ text: string; markdown?: string } | undefined> {
  const content = text.split('\n').join('\n       ');
  const source = `${definitions}\n\n.. list-table::\n\n   * - x\n     - ${content}\n`;
  return (await readWith(rst, createSource('page.rst', source))).tables[0]?.rows[0]?.[1];
}
