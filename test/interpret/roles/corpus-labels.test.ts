import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withHeaders } from '../../../src/interpret/shape/continued.ts';
import type { Column } from '../../../src/interpret/options.ts';
import { columnsOf } from '../../../src/interpret/roles/roles.ts';
import type { Table } from '../../../src/model/table.ts';
import { tsvRows } from '../../../src/text/tsv.ts';
import { hasRealDocuments, readRealDocument } from '../../real-documents.ts';

/**
 * What a person who read the documents says of their tables, each by a line of it: the column with the codes, and those that say
 * what the codes mean.
 * Every table of codes, statuses, constants or other named values is labelled in each document of the class that has up to
 * 24 tables, also where the table's markup is lost; in larger ones, those of error, status and return codes. Left out are tables
 * of parameters, fields, versions, limits, questions, and matrices of yes and no.
 */
const labels = tsvRows(readFileSync(new URL('corpus-labels.tsv', import.meta.url), 'utf8')).map(
  ([path = '', line = '', value = '', texts = '']) => ({
    path,
    line: Number(line),
    value: columnNumbers(value),
    texts: columnNumbers(texts),
  }),
);

/** The share that has to be found without any configuration. */
const ENOUGH = 0.95;

function columnNumbers(text: string): number[] {
  return text === '-' ? [] : text.split(',').map(Number);
}

/** The innermost table that a line belongs to. */
function tableAt(tables: readonly Table[], line: number): Table | undefined {
  return tables
    .filter((table) => table.line <= line && line <= table.endLine)
    .toSorted((a, b) => a.endLine - a.line - (b.endLine - b.line))[0];
}

/** What is wrong with the columns that were found; nothing where they are right. */
function mistake(label: (typeof labels)[number], columns: readonly Column[]): string | undefined {
  const numberOf = (role: string): number => columns.findIndex((each) => each.role === role) + 1;
  const value = numberOf('value');
  if (!label.value.includes(value)) return `value in column ${value}`;
  const found = ['key', 'message', 'description'].map(numberOf).filter((number) => number > 0);
  const [first] = found;
  if (label.texts.length === 0) return undefined;
  if (first === undefined) return label.texts.includes(value) ? undefined : 'no text';
  return label.texts.includes(first) ? undefined : `text in column ${first}`;
}

describe.skipIf(!hasRealDocuments)(
  'labelled tables of real documents (skipped without ../shared)',
  () => {
    it(`are understood without configuration, ${ENOUGH * 100} % of them`, async () => {
      const wrong: string[] = [];
      const sure: boolean[] = [];
      for (const path of new Set(labels.map((label) => label.path))) {
        const tables = withHeaders((await readRealDocument(path)).tables);
        for (const label of labels.filter((each) => each.path === path)) {
          const table = tableAt(tables, label.line);
          const columns = table === undefined ? [] : columnsOf(table);
          const problem = table === undefined ? 'no table' : mistake(label, columns);
          const value = columns.findIndex(({ role }) => role === 'value');
          if ((columns[value]?.confidence ?? 0) >= 0.9) sure.push(label.value.includes(value + 1));
          if (problem !== undefined) wrong.push(`${path}:${label.line}: ${problem}`);
        }
      }
      const right = labels.length - wrong.length;
      console.info(
        [`${right} of ${labels.length} labelled tables are understood.`, ...wrong].join('\n'),
      );
      const surelyRight = sure.filter(Boolean).length;
      console.info(`${surelyRight} of ${sure.length} values that it is sure of are right.`);
      expect(surelyRight / sure.length).toBeGreaterThanOrEqual(ENOUGH);
      expect(right / labels.length).toBeGreaterThanOrEqual(ENOUGH);
    });
  },
);
