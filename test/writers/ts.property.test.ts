import fc from 'fast-check';
import prettier from 'prettier';
import typescript from 'typescript5';
import { describe, expect, test, vi } from 'vitest';
import type { Catalog } from '../../src/model/catalog.ts';
import { ts } from '../../src/writers/ts.ts';
import { catalog, catalogs, paths } from './arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

const STYLES = ['enum', 'const', 'union'] as const;

/** The tokens of a module, its comments left out. */
function tokens(text: string): string[] {
  const scanner = typescript.createScanner(typescript.ScriptTarget.Latest, true);
  scanner.setText(text);
  const found: string[] = [];
  while (scanner.scan() !== typescript.SyntaxKind.EndOfFileToken)
    found.push(scanner.getTokenText());
  return found;
}

function withoutWords(catalog: Catalog): Catalog {
  return {
    ...catalog,
    title: null,
    description: null,
    entries: catalog.entries.map(({ key, value, fields, source }) => ({
      key,
      value,
      fields,
      source,
    })),
  };
}

/** The tags of all comments and the pragmas of the file, as TypeScript finds them. */
function tags(text: string): string[] {
  const comments = text.match(/\/\*\*[^]*?\*\//g) ?? [];
  return [pragmas(text), ...comments.map(docTags)].flat();
}

function docTags(comment: string): string[] {
  const file = parse(`${comment}\nlet x;`);
  const [statement] = file.statements;
  if (statement === undefined) throw new Error('no statement');
  return typescript.getJSDocTags(statement).map((tag) => tag.tagName.text);
}

function pragmas(text: string): string[] {
  const { pragmas: found } = parse(text) as unknown as { pragmas: Map<string, unknown> };
  return [...found.keys()];
}

function parse(text: string): typescript.SourceFile {
  return typescript.createSourceFile('x.ts', text, typescript.ScriptTarget.Latest, true);
}

/** What the module exports, once a compiler of its own has made CommonJS of it. */
function run(text: string): Record<string, unknown> {
  const { outputText, diagnostics } = typescript.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { module: typescript.ModuleKind.CommonJS, target: 99 },
  });
  expect(diagnostics).toEqual([]);
  const exports: Record<string, unknown> = {};
  new Function('exports', outputText)(exports);
  return exports;
}

describe.each(STYLES)('any catalogs in the style %s', (style) => {
  test('give a fixed point of prettier', async () => {
    await fc.assert(
      fc.asyncProperty(catalogs, paths, async (given, sources) => {
        const text = await ts.write(given, { style, details: true, guard: true, sources });
        expect(await prettier.format(text, { parser: 'typescript' })).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('give the code that they give without their words', async () => {
    await fc.assert(
      fc.asyncProperty(catalogs, paths, async (given, sources) => {
        const text = await ts.write(given, { style, sources });
        const bare = await ts.write(given.map(withoutWords), { style });
        expect(tokens(text).filter(isNoBar)).toEqual(tokens(bare).filter(isNoBar));
      }),
    );
  });

  test('have no tag but the deprecated ones of their entries', async () => {
    await fc.assert(
      fc.asyncProperty(catalogs, paths, async (given, sources) => {
        const text = await ts.write(given, { style, details: true, guard: true, sources });
        const deprecated = given.flatMap(({ entries }) =>
          entries.filter((entry) => entry.deprecated !== undefined),
        );
        expect(tags(text)).toEqual(deprecated.map(() => 'deprecated'));
      }),
    );
  });
});

describe.each(['enum', 'const'] as const)('any catalog in the style %s', (style) => {
  test('has its values, their details and a guard for them', async () => {
    await fc.assert(
      fc.asyncProperty(catalog, async (given) => {
        const named = { ...given, name: 'ErrorCode' };
        const exports = run(await ts.write([named], { style, details: true, guard: true }));
        const { ErrorCode = {}, errorCodeDetails = {}, isErrorCode } = exports;
        // An enum also maps its numbers back to names.
        const members = Object.entries(ErrorCode ?? {}).filter(([key]) => `${Number(key)}` !== key);
        expect(members.map(([, value]) => value)).toEqual(given.entries.map(({ value }) => value));
        for (const { value, message = null } of given.entries) {
          const first = given.entries.find((entry) => `${entry.value}` === `${value}`);
          const details = Object.entries(errorCodeDetails ?? {}).find(
            ([key]) => key === `${value}`,
          );
          expect(details?.[1]).toMatchObject({ key: first?.key });
          if (first?.value === value && first.message === message) {
            expect(details?.[1]).toMatchObject({ message });
          }
          if (typeof isErrorCode !== 'function') throw new Error('no guard');
          expect(isErrorCode(value)).toBe(true);
          expect(isErrorCode({})).toBe(false);
        }
      }),
    );
  });
});

/** A union has a leading bar where it takes several lines. */
function isNoBar(token: string): boolean {
  return token !== '|';
}
