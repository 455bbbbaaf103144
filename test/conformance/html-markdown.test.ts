import { describe, expect, it } from 'vitest';
import { readWith } from '../../src/readers/read.ts';
import { html } from '../../src/readers/html.ts';
import { markdown } from '../../src/readers/markdown.ts';
import { createSource } from '../../src/text/source.ts';
import { type Case, actual, expected, loadSuite } from './suite.ts';

/** Where what we do differs from the reference, and why. */
const exceptions: Readonly<Record<string, string>> = {};

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

  it.each(
    cases.filter(({ id }) => !(id in exceptions)).map((each): [string, Case] => [each.id, each]),
  )('%s', async (_, { input, tables }) => {
    const document = await readWith(readers[reader], createSource('case', input));
    expect(document.tables.map(actual)).toEqual(tables.map(expected));
    for (const [index, { line }] of tables.entries()) {
      if (line !== null) expect(document.tables[index]?.line).toBe(line);
    }
  });

  const left = cases.filter(({ id }) => id in exceptions).length;
  it(`has ${cases.length - left} cases of ${cases.length}, ${left} left out with a reason`, () => {
    expect(left).toBeLessThanOrEqual(Math.ceil(cases.length * 0.02));
  });
});
