import { describe, expect, it } from 'vitest';
import { readWith } from '../../src/readers/read.ts';
import { html } from '../../src/readers/html.ts';
import { markdown } from '../../src/readers/markdown.ts';
import { createSource } from '../../src/text/source.ts';
import { type Case, loadSuite, shown } from './suite.ts';

const readers = { html, markdown };
const suites = [
  { name: 'html', reader: 'html' },
  { name: 'gfm-extra', reader: 'markdown' },
  { name: 'cmark-gfm', reader: 'markdown' },
] as const;

describe.each(suites)('$name', ({ name, reader }) => {
  const cases = loadSuite(name);
  if (cases === undefined) {
    it.skip(`needs ../shared/conformance/${name}.json`);
    return;
  }

  it.each(cases.map((each): [string, Case] => [each.id, each]))(
    '%s',
    async (_, { input, tables }) => {
      const document = await readWith(readers[reader], createSource('case', input));
      expect(document.tables.map(shown)).toEqual(
        tables.map(({ header, rows }) => ({ header, rows })),
      );
      for (const [index, { line }] of tables.entries()) {
        if (line !== null) expect(document.tables[index]?.line).toBe(line);
      }
    },
  );

  it(`has ${cases.length} cases`, () => expect(cases.length).toBeGreaterThan(0));
});
