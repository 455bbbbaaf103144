import { expect } from 'vitest';
import type { Table } from '../../../src/model/table.ts';
import { read } from '../../../src/readers/read.ts';
import { createSource, offsetAt } from '../../../src/source/source.ts';
import { type Place, placesOf } from '../../../src/writers/table/place.ts';
import { content } from './arbitraries.ts';

type Format = 'markdown' | 'html' | 'rst';

/** A cell where its first character stands, and the source from there on. */
export interface Standing extends Place {
  rest: string;
}

/**
 * Holds that `written` reads as the one table `given`, and that every cell's position points at its first character.
 * Gives the cells with something in them, row by row.
 */
export async function expectReadBack(
  given: Table,
  { written, format }: { written: string; format: Format },
): Promise<Standing[]> {
  const document = await read({ path: 'a', content: written }, { format });
  expect(document.diagnostics).toEqual([]);
  expect(document.tables.map(content)).toEqual([content(given)]);
  const source = createSource('a', written);
  const standing = document.tables.flatMap(placesOf).map((place) => ({
    ...place,
    rest: written.slice(offsetAt(source, place.cell)),
  }));
  const shown = standing.filter(({ cell }) => cell.text !== '');
  expect(shown.map(({ rest }) => firstShown(rest, format))).toEqual(
    shown.map(({ cell }) => String.fromCodePoint(cell.text.codePointAt(0) ?? 0)),
  );
  return shown;
}

const ESCAPED: Record<Format, RegExp> = {
  markdown: /^\\([!-/:-@[-`{-~])/,
  html: /^(?!)/,
  rst: /^\\(.)/su,
};

/** The character that a source begins with, be it escaped or a character reference. */
function firstShown(rest: string, format: Format): string | undefined {
  const reference = format === 'rst' ? null : /^&(?:#x([\da-f]+)|(amp|lt|nbsp));/.exec(rest);
  const [, code, name] = reference ?? [];
  if (code !== undefined) return String.fromCodePoint(parseInt(code, 16));
  if (name !== undefined) return { amp: '&', lt: '<' }[name] ?? '\u00a0';
  return ESCAPED[format].exec(rest)?.[1] ?? /^./su.exec(rest)?.[0];
}
