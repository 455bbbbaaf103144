import { expect, it } from 'vitest';
import { read } from '../../src/readers/read.ts';
import type { Limit } from '../../src/readers/limits.ts';

/** A million characters for a document, and four for all. */
const limit = (): Limit => ({ document: 1, run: { taken: 0 } });

/** A cell that spans all rows of its table. */
function repeated(length: number, rows: number): string {
  const others = Array.from({ length: rows - 1 }, (_, row) => `<tr><td>${row + 2}`);
  const text = `<td rowspan=${rows}>${'x'.repeat(length)}`;
  return `<table><tr><th>Code<th>Message<tr><td>1${text}${others.join('')}</table>`;
}

async function reading(content: string, options: Limit = limit()) {
  const { tables, diagnostics } = await read({ path: 'a.html', content }, { limit: options });
  return { tables: tables.length, said: diagnostics.map(({ code, message }) => [code, message]) };
}

it('leaves a table out whose spans repeat more text than the limit', async () => {
  expect(await reading(repeated(1_000, 900))).toEqual({ tables: 1, said: [] });
  const said =
    'The tables up to here have 2 MB of text, counting repeated spans, more than the limit of 1 MB. If you trust it, raise --max-size, or "maxSize" in the config (now 1).';
  expect(await reading(repeated(1_000, 1_100))).toEqual({
    tables: 0,
    said: [['table-too-large', said]],
  });
});

it('counts all tables of a document', async () => {
  const { tables, said } = await reading(repeated(1_000, 400).repeat(4));
  expect([tables, said.length]).toEqual([2, 2]);
});

it('counts all documents of a run', async () => {
  const one = limit();
  const read900 = () => reading(repeated(1_000, 900), one);
  for (let i = 0; i < 4; i++) expect(await read900()).toEqual({ tables: 1, said: [] });
  const { tables, said } = await read900();
  expect(tables).toBe(0);
  expect(said).toEqual([
    [
      'table-too-large',
      'The documents up to here have 5 MB of text in tables, more than the limit of 4 MB. If you trust it, raise --max-size, or "maxSize" in the config (now 1).',
    ],
  ]);
});

it('does not read a document that is larger than the limit', async () => {
  const content = `${repeated(10, 3)}${' '.repeat(1_000_000)}`;
  const said =
    'This document has 2 MB, more than the limit of 1 MB. If you trust it, raise --max-size, or "maxSize" in the config (now 1).';
  expect(await reading(content)).toEqual({ tables: 0, said: [['table-too-large', said]] });
});
