import { expect } from 'vitest';
import { readWith } from '../../src/readers/read.ts';
import { rst } from '../../src/readers/rst.ts';
import { createSource } from '../../src/source/source.ts';
import { ownCases } from './own.ts';
import { type Case, loadSuite, testSuite } from './suite.ts';

testSuite('docutils', loadSuite('docutils'), expectTables, { unrunnable });
testSuite('our own reStructuredText', ownCases('rst'), expectTables, {
  differences: {
    'grid: a title in a cell is none':
      'docutils shows an error in place of the text, which we keep',
    'grid: wide characters counted as one':
      'docutils shows an error in place of the table, which we read by its bars, with a warning',
  },
});

/** docutils' own suite has files beside it. */
function unrunnable(each: Case): string | undefined {
  const needsFile = /(?:include::\s|:file:)/.test(each.input) && fileOf(each) === undefined;
  return needsFile ? "includes a file of docutils' own suite, which is not at hand" : undefined;
}

/**
 * The file that a case includes: one is empty, one is a line, one the table that is expected, and where docutils put one in a
 * cell, the cell as written has its text.
 */
function fileOf({ input, tables }: Case): string | undefined {
  if (input.includes('empty.rst')) return '';
  if (input.includes('data/include.rst')) return 'Some include text.';
  if (/:file:.*\.csv$[^]*:encoding: utf-16$/m.test(input)) return csvOf(tables[0]?.raw ?? []);
  const cells = tables.flatMap(({ raw = [] }) => raw.flat());
  const parts = cells.map((cell) =>
    /^\.\. include::[^]*?\n\n([^]*)\n\.\. end of inclusion/.exec(cell),
  );
  return parts.find((part) => part !== null)?.[1];
}

function csvOf(rows: readonly string[][]): string {
  const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`));
  return quoted.map((row) => row.join(',')).join('\n');
}

async function expectTables(each: Case): Promise<void> {
  const { input, tables, malformed } = each;
  const document = await readWith(rst, createSource('case', input), {
    include: async () => fileOf(each) ?? null,
  });
  const found = document.tables.map(({ header, rows, caption, line }, index) => {
    const expected = tables[index] ?? { line: null, caption: null, header: [], rows: [] };
    const read = [...header, ...rows].map((row) => row.map(({ text }) => text));
    return {
      line: expected.line && line,
      caption,
      headerRows: header.length,
      texts: texts(read, expected),
    };
  });
  expect(found).toEqual(
    tables.map(({ line, caption, header, rows }) => ({
      line,
      caption: caption && folded(caption, /^$/),
      headerRows: header.length,
      texts: [...header, ...rows],
    })),
  );
  const errors = document.diagnostics.filter(({ severity }) => severity === 'error');
  if (malformed && tables.length === 0) expect(errors).not.toEqual([]);
  if (!malformed) expect(errors).toEqual([]);
}

/** The texts of a table, with what the case expects in place of each that equals it, as rendered or as written. */
function texts(rows: string[][], expected: Case['tables'][number]): string[][] {
  const rendered = [...expected.header, ...expected.rows];
  return rows.map((row, y) =>
    row.map((text, x) => {
      const accepted = [rendered[y]?.[x], expected.raw?.[y]?.[x]].flatMap((form) =>
        form === undefined ? [] : forms(form),
      );
      return forms(text).some((form) => accepted.includes(form)) ? (rendered[y]?.[x] ?? '') : text;
    }),
  );
}

function forms(text: string): string[] {
  return [folded(text, /^$/), folded(text, /^(?:[-*+•|]|\(?\w{1,3}[.)])\s+/)];
}

/** White space folded, and list markers taken off: docutils' rendering has none, ours keeps them. */
function folded(text: string, lineStart: RegExp): string {
  const lines = text.split('\n').map((line) => line.trim().replace(lineStart, ''));
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
