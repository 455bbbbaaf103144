// Writes down what the references find in our own conformance cases: docutils, html5lib and cmark-gfm, which have to be
// installed. Run it after a change to the cases, and look at the difference.
//
//   node scripts/expect.js
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { references } from './compare/references.js';

const folder = new URL('../test/conformance/own/', import.meta.url);

for (const [name, reference] of [
  ['rst', 'docutils'],
  ['html', 'html5lib'],
  ['markdown', 'cmark-gfm'],
]) {
  const { ask, stop } = references[reference].start();
  const expected = {};
  for (const { id, input } of casesIn(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))) {
    expected[id] = caseOf(await ask(input));
  }
  stop();
  const json = await format(JSON.stringify(expected), { parser: 'json', printWidth: 100 });
  writeFileSync(new URL(`${name}.json`, folder), json);
}

/** Each begins with a line `%%% id`. */
function casesIn(text) {
  return Array.from(text.matchAll(/^%%% (.*)\n([^]*?)(?=^%%% |(?![^]))/gm), ([, id, input]) => ({
    id,
    input,
  }));
}

/** A crash of the reference's is no expectation. */
function caseOf({ tables, messages = [], crash }) {
  if (crash !== undefined) throw new Error(crash);
  return {
    malformed: messages.length > 0,
    tables: tables.map(({ line = null, caption = null, headerRows = 1, rows }) => {
      const texts = rows.map((row) => row.map((cell) => cell ?? ''));
      return { line, caption, header: texts.slice(0, headerRows), rows: texts.slice(headerRows) };
    }),
  };
}
