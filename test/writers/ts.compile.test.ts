import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EnumCatalog } from '../../src/model/catalog.ts';
import { ts as tsTarget } from '../../src/writers/targets/ts.ts';
import { catalog, entry } from './enums.ts';
import { writer } from './write.ts';
import { COMPILERS, complaints } from '../compile.ts';

const ts = writer(tsTarget);

const STYLES = ['enum', 'const', 'union'] as const;

const WORDS = ['break', 'class', 'default', 'enum', 'let', 'static', 'await', 'async', 'undefined'];
const MEMBERS = [
  'constructor',
  'toString',
  '__proto__',
  'NaN',
  'Infinity',
  '-1',
  '1',
  '1e21',
  '_1',
];

/** Reserved, global, or in one another's way. */
const NAMES = `
  Error String Number Object Record Readonly Promise Symbol Array Function globalThis NaN Infinity
  class default await async type of string any never undefined eval arguments let static module
  require exports namespace declare abstract unknown object global symbol bigint
  Error error ErrorDetails errorDetails isError
  ThisNameIsSoLongThatNoneOfItsDeclarationsFitsOnOneLine
`
  .trim()
  .split(/\s+/);

/** Each in a module of its own, in each style. */
const MODULES: Readonly<Record<string, EnumCatalog[]>> = {
  plain: [
    catalog(
      'ErrorCode',
      [
        entry('Common', 97, { message: 'Something */ broke', fields: { http: 200, fatal: true } }),
        entry('Gone', -1, { deprecated: 'use Common', fields: { http: null, fatal: false } }),
        entry('Lost', 3, {
          message: '{what} of %1$s: %2$05.1f%%, %2$s, %3$x, %3$v, %4$t',
          fields: { http: null, fatal: false },
        }),
      ],
      {
        fields: [
          { key: 'http', label: 'HTTP', type: 'integer' },
          { key: 'fatal', label: 'Fatal?', type: 'boolean' },
        ],
      },
    ),
  ],
  locales: [
    catalog(
      'ErrorCode',
      [
        entry('Common', 97, { message: '坏了', messages: { 'zh-CN': '坏了', en: 'It broke' } }),
        entry('Gone', -1, { message: '{id}没了', messages: { 'zh-CN': '{id}没了' } }),
      ],
      { locales: ['zh-CN', 'en'] },
    ),
  ],
  members: [
    catalog(
      'Words',
      [...WORDS, ...MEMBERS, 'a-b', '', '错误', '𠀀', 'x y'].map((key, index) => entry(key, index)),
    ),
    catalog(
      'Numbers',
      [-1, 0, -1.5, 0.1, 1e21, 1e-7, 2 ** 53 - 1, -1e21].map((value, index) =>
        entry(`N${index}`, value),
      ),
    ),
    catalog(
      'Strings',
      [...MEMBERS, '', 'a"b', "a'b", '`${x}`', '\u2028\ud800\0', '错误'].map((value, index) =>
        entry(`S${index}`, value),
      ),
    ),
    catalog('Mixed', [entry('A', 1), entry('B', 'b'), entry('C', -2), entry('Again', 1)]),
    catalog('Single', [entry('Only', 'one')]),
    catalog('Empty', []),
  ],
  names: [...NAMES, '', 'error codes', '1st', '错误', '𠀀'].map((name) =>
    catalog(name, [entry('A', 1, { message: 'm' })]),
  ),
};

const USE = {
  enum: `
    import { ErrorCode, type ErrorCodeDetails, errorCodeDetails, isErrorCode } from './plain.ts';
    const code: ErrorCode = ErrorCode.Common;
    const details: ErrorCodeDetails = errorCodeDetails[code];
    export const status: number | null = details.http;
    export const reason: string | null = details.deprecated;
    // @ts-expect-error A member that does not exist.
    ErrorCode.Missing;
    export const narrow = (value: unknown): ErrorCode | undefined => isErrorCode(value) ? value : undefined;
  `,
  const: `
    import { ErrorCode, type ErrorCodeDetails, errorCodeDetails, isErrorCode } from './plain.ts';
    const code: ErrorCode = ErrorCode.Gone;
    const details: ErrorCodeDetails = errorCodeDetails[code];
    export const fatal: boolean = details.fatal;
    export const minusOne: -1 = ErrorCode.Gone;
    // @ts-expect-error A value that no member has.
    export const wrong: ErrorCode = 98;
    export const narrow = (value: unknown): ErrorCode | undefined => isErrorCode(value) ? value : undefined;
  `,
  union: `
    import { type ErrorCode, type ErrorCodeDetails, errorCodeDetails, isErrorCode } from './plain.ts';
    const code: ErrorCode = 97;
    const details: ErrorCodeDetails = errorCodeDetails[code];
    export const fatal: boolean = details.fatal;
    // @ts-expect-error A value that is not in the union.
    export const wrong: ErrorCode = 98;
    export const narrow = (value: unknown): ErrorCode | undefined => isErrorCode(value) ? value : undefined;
  `,
};

const USE_BESIDE = `
  import { type ErrorCode, ErrorCodeError, errorCodeMessages } from './plain.ts';
  export const text: string = errorCodeMessages.Lost('a', 1.5, 255, true, 7);
  // @ts-expect-error Not a number.
  export const wrong = (): string => errorCodeMessages.Lost('a', '1.5', 255, true, 7);
  // @ts-expect-error A message without placeholders.
  export const missing = (): string => errorCodeMessages.Common();
  export const fail = (code: ErrorCode): never => {
    throw new ErrorCodeError(code);
  };
  export const codeOf = (error: unknown): ErrorCode | undefined =>
    error instanceof ErrorCodeError ? error.code : undefined;
  // @ts-expect-error A value that no member has.
  export const unknown = (): Error => new ErrorCodeError(98);
`;

const USE_LOCALES = `
  import { type ErrorCode, errorCodeDetails, errorCodeMessages } from './locales.ts';
  export const chinese = (code: ErrorCode): string => errorCodeDetails[code].messages['zh-CN'];
  export const english = (code: ErrorCode): string | null => errorCodeDetails[code].messages.en;
  export const gone: string = errorCodeMessages['zh-CN'].Gone(7);
  // @ts-expect-error Not every entry has an English message.
  export const sure = (code: ErrorCode): string => errorCodeDetails[code].messages.en;
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctable-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const style of STYLES) {
    await mkdir(join(folder, style));
    await writeFile(join(folder, style, 'use.ts'), USE[style]);
    await writeFile(join(folder, style, 'use-beside.ts'), USE_BESIDE);
    await writeFile(join(folder, style, 'use-locales.ts'), USE_LOCALES);
    for (const [name, catalogs] of Object.entries(MODULES)) {
      const text = await ts.write(catalogs, {
        style,
        details: true,
        guard: true,
        messages: true,
        error: true,
        sources: ['a.md'],
      });
      await writeFile(join(folder, style, `${name}.ts`), text);
    }
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe.each(COMPILERS)('%s', (compiler) => {
  let complained = '';

  beforeAll(async () => {
    const outDir = join(folder, compiler);
    const options = { outDir, rewriteRelativeImportExtensions: true };
    complained = await complaints(compiler, folder, STYLES, options);
  });

  test('takes every style', () => {
    expect(complained).toBe('');
  });

  test.each(['enum', 'const'])('makes modules that hold the values (%s)', async (style) => {
    const load = async (name: string): Promise<Record<string, unknown>> =>
      import(pathToFileURL(join(folder, compiler, style, `${name}.js`)).href);
    const plain = await load('plain');
    expect(plain['ErrorCode']).toMatchObject({ Common: 97, Gone: -1 });
    expect(plain['errorCodeDetails']).toEqual({
      97: {
        key: 'Common',
        deprecated: null,
        message: 'Something */ broke',
        http: 200,
        fatal: true,
      },
      '-1': { key: 'Gone', deprecated: 'use Common', message: null, http: null, fatal: false },
      3: {
        key: 'Lost',
        deprecated: null,
        message: '{what} of %1$s: %2$05.1f%%, %2$s, %3$x, %3$v, %4$t',
        http: null,
        fatal: false,
      },
    });
    const use = await load('use-beside');
    expect(use['text']).toBe('7 of a: 001.5%, 1.5, ff, 255, true');
    expect(() => (use['fail'] as (code: number) => never)(97)).toThrow('Something */ broke');
    const members = await load('members');
    expect(members['Words']).toMatchObject({ class: 1, constructor: 9, toString: 10, 'a-b': 18 });
    // No enum can have these members.
    expect(members['Words']).toMatchObject({
      ___proto__: 11,
      _NaN: 12,
      '_-1': 14,
      __1: 15,
      _1: 17,
    });
    expect(members['Numbers']).toMatchObject({ N0: -1, N2: -1.5, N4: 1e21, N6: 2 ** 53 - 1 });
    expect(members['Strings']).toMatchObject({ S2: '__proto__', S13: '\u2028\ud800\0' });
    expect(Object.keys(members['stringsDetails'] ?? {})).toContain('__proto__');
    const { errorCodeDetails } = await load('locales');
    expect(errorCodeDetails).toMatchObject({
      97: { message: '坏了', messages: { 'zh-CN': '坏了', en: 'It broke' } },
      '-1': { messages: { 'zh-CN': '{id}没了', en: null } },
    });
    expect(members['mixedDetails']).toMatchObject({ 1: { key: 'A' }, b: { key: 'B' } });
  });

  test('makes a guard that tells values apart (union)', async () => {
    const path = join(folder, compiler, 'union', 'members.js');
    const { isMixed }: { isMixed: (value: unknown) => boolean } = await import(
      pathToFileURL(path).href
    );
    expect([1, 'b', -2].map(isMixed)).toEqual([true, true, true]);
    expect(['1', 'A', 2, null, undefined, {}].some(isMixed)).toBe(false);
  });
});

test('only an enum is syntax to compile away', async () => {
  const options = { erasableSyntaxOnly: true, allowImportingTsExtensions: true, noEmit: true };
  expect(await complaints('typescript', folder, ['const', 'union'], options)).toBe('');
  expect(await complaints('typescript', folder, ['enum'], options)).toContain('TS1294');
});
