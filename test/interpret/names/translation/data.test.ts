import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { patternsOf } from '../../../../src/interpret/names/translation/pattern.ts';
import { tsvRows } from '../../../../src/vocabulary/tsv.ts';

const folder = fileURLToPath(new URL('../../../../src/vocabulary/translation', import.meta.url));
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

/** Kinds whose rows have no English, as they are left out or their slots have no number. */
const SILENT = /^[-@q!A-Z]/;

describe.each(languages)('the data of %s', (language) => {
  const files = readdirSync(join(folder, language)).filter(
    (file) => file.endsWith('.tsv') && file !== 'characters.tsv',
  );
  const rows = files.flatMap((file) => tsvRows(readFileSync(join(folder, language, file), 'utf8')));

  test('has English words with capitals, and no slot that is not there', () => {
    expect(rows.length).toBeGreaterThan(200);
    const wrong = rows.filter((row) =>
      patternsOf(row).some(({ kind, english, elements }) => {
        const slots = elements.filter((each) => 'kind' in each && !/^[A-Z]/.test(each.kind)).length;
        const asked = [...english.matchAll(/\{(\d)(?::\w+)?\}/g)].map(([, number]) =>
          Number(number),
        );
        const words = english
          .replace(/\{[^{}]*\}/g, ' ')
          .split(' ')
          .filter((word) => word !== '');
        return (
          asked.some((number) => number > slots) ||
          words.some((word) => !/^[A-Z\d]/.test(word)) ||
          (english.trim() === '' && !SILENT.test(kind))
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has no term of a kind twice', () => {
    const terms = rows
      .filter(([, pattern = '']) => !/[{([]/.test(pattern))
      .flatMap(([kind = '', pattern = '']) => pattern.split('|').map((term) => `${kind} ${term}`));
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  test('has no kind in a slot that no row is of', () => {
    const kinds = new Set(['n', '#', '_', ...rows.map(([kind]) => kind)]);
    const used = rows.flatMap(([, pattern = '']) =>
      [...pattern.matchAll(/\{([^{}]+)\}/g)].map(([, kind]) => kind),
    );
    expect(used.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
