import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tsvRows } from '../src/vocabulary/tsv.ts';
import { complaints } from './compile.ts';
import { hasRealDocuments, realDocuments } from './real-documents/documents.ts';
import { type Size, examiner } from './real-documents/examine.ts';
import { labelledDocuments } from './real-documents/labels.ts';
import { styles } from './real-documents/modules.ts';

/**
 * What independent programs count in a document, by the format that its folder names: cmark-gfm (tables of GFM and of raw
 * HTML) and html5lib, formed as the HTML standard says; docutils, with Sphinx' directives taken for boxes; and a person who
 * reads text: each list or table that lost its borders, with its header; what is left out with a diagnostic, definitions
 * in prose and tables drawn with lines are not counted. Not listed are documents where we differ on purpose: a row that is an
 * attribute list of kramdown's, flat tables of the kernel's, UTF-16 that the programs cannot read.
 */
const counted = new Map(
  tsvRows(readFileSync(new URL('real-documents/tables.tsv', import.meta.url), 'utf8')).map(
    ([path = '', tables, cells]): [string, Size] => [
      join('corpus', path),
      { tables: Number(tables), cells: Number(cells) },
    ],
  ),
);

/** The share of labelled tables that has to be understood without any configuration. */
const ENOUGH = 0.95;

/** A few more have tables today; much fewer would mean that hardly anything is tested. */
const MODULES = 150;

/**
 * Texts of which more or fewer tables are read than people count: columns of names, grammars and answers that are taken for
 * tables. One that comes right has to leave the list.
 */
const MISCOUNTED = new Set([
  'corpus/text/andreasfink+ulibdiameter__6e82cb__rfc4005-Diameter-Network-Access-Server-Application.txt',
  'corpus/text/openjason+mailsq__347d2b__XX_soap_project.txt',
  'corpus/text/ossrs+srs-docs__a95f5d__rfc2616-1999-http1.1.txt',
]);

describe.skipIf(!hasRealDocuments)('real documents (skipped without ../shared/corpus)', () => {
  const paths = hasRealDocuments
    ? [...new Set([...realDocuments(), ...counted.keys(), ...labelledDocuments])]
    : [];
  const examine = examiner(paths);

  describe('are read', () => {
    it.each(paths)('%s', async (path) => {
      const { faults, size } = await examine(path);
      expect(faults).toEqual([]);
      const expected = counted.get(path);
      if (MISCOUNTED.has(path)) expect(size).not.toEqual(expected);
      else if (expected !== undefined) expect(size).toEqual(expected);
    });

    it('and counted by others in every format', () => {
      const folders = [...counted.keys()].map((path) => path.split('/')[1]);
      for (const folder of ['markdown', 'html', 'rst', 'text'])
        expect(folders.filter((each) => each === folder).length).toBeGreaterThan(10);
    });
  });

  it(`are understood without configuration, ${ENOUGH * 100} % of the labelled tables`, async () => {
    const examined = await Promise.all(labelledDocuments.map(examine));
    const judged = examined.flatMap(({ judgements }) => judgements);
    const wrong = judged.flatMap(({ mistake }) => mistake ?? []);
    const right = judged.length - wrong.length;
    console.info(
      [`${right} of ${judged.length} labelled tables are understood.`, ...wrong].join('\n'),
    );
    const sure = judged.filter((each) => each.sure);
    const surelyRight = sure.filter((each) => each.rightValue).length;
    console.info(`${surelyRight} of ${sure.length} values that it is sure of are right.`);
    expect(surelyRight / sure.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(right / judged.length).toBeGreaterThanOrEqual(ENOUGH);
  });

  describe('generate modules', () => {
    const work = mkdtempSync(join(tmpdir(), 'doctable-real-'));
    let modules = 0;

    beforeAll(async () => {
      for (const style of styles) mkdirSync(join(work, style));
      writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
      for (const path of paths) {
        const { module } = await examine(path);
        if (module === undefined) continue;
        writeFileSync(join(work, module.path), module.text);
        modules++;
      }
    });

    afterAll(() => rmSync(work, { recursive: true }));

    it('that are not few', () => {
      expect(modules).toBeGreaterThan(MODULES);
    });

    it('that compile with TypeScript 7, without syntax to compile away but for enums', async () => {
      const options = { noEmit: true };
      const erasable = { ...options, erasableSyntaxOnly: true };
      expect(await complaints('typescript', work, ['enum'], options)).toBe('');
      expect(await complaints('typescript', work, ['const', 'union'], erasable)).toBe('');
    });

    it('that compile with TypeScript 5', async () => {
      expect(await complaints('typescript5', work, styles, { noEmit: true })).toBe('');
    });
  });
});
