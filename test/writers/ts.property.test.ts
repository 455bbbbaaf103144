import fc from 'fast-check';
import prettier from 'prettier';
import typescript from 'typescript5';
import { describe, expect, test } from 'vitest';
import type { EnumCatalog, Entry } from '../../src/model/catalog.ts';
import { type Format, messageParts } from '../../src/codes/placeholders.ts';
import { ts as tsTarget } from '../../src/writers/targets/ts.ts';
import { writer } from './write.ts';
import { catalog, catalogs, paths } from './arbitraries.ts';

const ts = writer(tsTarget);

/** Whatever can be asked for beside the names. */
const ALL = { details: true, guard: true, messages: true, error: true };

/** Of what each style or option has a property of its own for. */
const FIFTY = { numRuns: 50 };

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

function withoutWords(catalog: EnumCatalog): EnumCatalog {
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
  return [pragmas(text), ...docComments(text).map(docTags)].flat();
}

/** Those before each token: a string may look like one. */
function docComments(text: string): string[] {
  const file = parse(text);
  const found = new Set<number>();
  const comments: string[] = [];
  const visit = (node: typescript.Node) => {
    for (const { pos, end } of typescript.getLeadingCommentRanges(text, node.pos) ?? []) {
      if (!found.has(pos)) comments.push(text.slice(pos, end));
      found.add(pos);
    }
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return comments.filter((comment) => comment.startsWith('/**'));
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
  expect(diagnostics?.map(({ messageText }) => [messageText, text])).toEqual([]);
  const exports: Record<string, unknown> = {};
  new Function('exports', outputText)(exports);
  return exports;
}

describe.each(STYLES)('any catalogs in the style %s', (style) => {
  test('give what prettier only lays out in another way', async () => {
    await fc.assert(
      fc.asyncProperty(catalogs, paths, async (given, sources) => {
        const text = await ts.write(given, { ...ALL, style, sources });
        const formatted = await prettier.format(text, { parser: 'typescript' });
        expect(shape(formatted)).toEqual(shape(text));
      }),
      { numRuns: 20 },
    );
  });

  test('give the code that they give without their words', async () => {
    await fc.assert(
      fc.asyncProperty(catalogs, paths, async (given, sources) => {
        const text = await ts.write(given, { style, sources });
        const bare = await ts.write(given.map(withoutWords), { style });
        expect(tokens(text).filter(isNoBar)).toEqual(tokens(bare).filter(isNoBar));
      }),
      FIFTY,
    );
  });

  test('have no tag but the deprecated ones of their entries', async () => {
    await fc.assert(
      fc.asyncProperty(catalogs, paths, async (given, sources) => {
        const text = await ts.write(given, { ...ALL, style, sources });
        const deprecated = given.flatMap(({ entries }) =>
          entries.filter((entry) => entry.deprecated !== undefined),
        );
        expect(tags(text)).toEqual(deprecated.map(() => 'deprecated'));
      }),
      FIFTY,
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
      FIFTY,
    );
  });
});

describe('any messages', () => {
  test('come out as they were, with what is filled in', async () => {
    await fc.assert(
      fc.asyncProperty(catalog, async (given) => {
        const text = await ts.write([{ ...given, name: 'Code' }], {
          style: 'const',
          messages: true,
        });
        const { codeMessages = {} } = run(text);
        for (const locale of given.locales ?? [undefined]) {
          const all = codeMessages as Record<string, object>;
          const own = locale === undefined ? all : ownValue(all, locale);
          const expected = given.entries.flatMap((entry) => filledIn(textIn(entry, locale)));
          const fill = (each: unknown): unknown =>
            typeof each === 'function' ? each(...ARGUMENTS) : each;
          expect(Object.values(own ?? {}).map(fill)).toEqual(expected);
        }
      }),
      FIFTY,
    );
  });

  test('are those of the errors with their values', async () => {
    await fc.assert(
      fc.asyncProperty(catalog, async (given) => {
        fc.pre(given.entries.length > 0);
        const text = await ts.write([{ ...given, name: 'Code' }], { style: 'const', error: true });
        const { CodeError } = run(text) as {
          CodeError: new (code: unknown, message?: string) => Error;
        };
        const values = new Set<string>();
        for (const { key, value, message, description } of given.entries) {
          const error = new CodeError(value);
          if (!values.has(`${value}`)) expect(error.message).toBe(message ?? description ?? key);
          expect(error).toMatchObject({ name: 'CodeError', code: value });
          expect(new CodeError(value, 'own').message).toBe('own');
          values.add(`${value}`);
        }
      }),
      FIFTY,
    );
  });
});

/** More than any message of the test takes. */
const ARGUMENTS = Array.from({ length: 60 }, (_, index) => index + 1);

function ownValue<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function textIn(
  { message, messages = {}, description }: Entry,
  locale: string | undefined,
): string {
  const text = locale === undefined ? (message ?? description) : ownValue(messages, locale);
  return text ?? '';
}

/** The message that `ARGUMENTS` give: those with a number first, by it, then the others as they come. */
function filledIn(message: string): string[] {
  const parts = messageParts(message);
  const names = parts.flatMap((part) => (typeof part === 'string' ? [] : part.name));
  if (names.length === 0) return [];
  const numbers = names.filter((name) => typeof name === 'number').sort((a, b) => a - b);
  const order = [...new Set([...numbers, ...names])];
  const shown = parts.map((part) =>
    typeof part === 'string' ? part : formatted(order.indexOf(part.name) + 1, part.format),
  );
  return [shown.join('')];
}

/** As C's printf shows it. */
function formatted(
  value: number,
  { precision, hex, width = 0, fill = ' ', behind }: Format,
): string {
  const digits = value.toString(hex === undefined ? 10 : 16);
  const text =
    (hex === 'X' ? digits.toUpperCase() : digits) + (precision ? `.${'0'.repeat(precision)}` : '');
  const missing = fill.repeat(Math.max(0, width - text.length));
  return behind ? text + missing : missing + text;
}

/** What the parser makes of a module: the kinds of its nodes, and the texts of those without children. */
function shape(text: string): string[] {
  const found: string[] = [];
  const visit = (node: typescript.Node): void => {
    // A union of one has a leading bar, or none.
    const isUnion = node.kind === typescript.SyntaxKind.UnionType;
    const before = isUnion ? found.length : found.push(typescript.SyntaxKind[node.kind]);
    node.forEachChild(visit);
    if (found.length === before) found.push(node.getText());
  };
  visit(parse(text));
  return found;
}

/** A union has a leading bar where it takes several lines. */
function isNoBar(token: string): boolean {
  return token !== '|';
}
