import fc from 'fast-check';
import typescript from 'typescript5';
import type { EnumCatalog, Entry, Field, FieldType } from '../../src/model/catalog.ts';

/** What might end a literal, a comment, a cell or a template, and what does not show. */
export const NASTY: readonly string[] = [
  ['*/', '/*', '//', '**/', '"', "'", '`', '${x}', '\\', '\\u0041', '<%= 1 %>', '%>'],
  ['\n', '\r', '\r\n', '\t', '\v', '\u0085', '\u2028', '\u2029', '\u00a0', '\u3000', '\ufeff'],
  ['\0', '\u001b[31m', '\u007f', '\ud800', '\udc00', '\u202e', '\u2066', '\u200b', '\u200d'],
  ['\n@deprecated', ' @internal ', '{@link x}', '@ts-ignore', '\n@ts-nocheck', '@jsx h', ' @ '],
  ['//# sourceMappingURL=x', '<!--', '-->', '--!>', '</script>', '<br>', '<b>', '&amp;', '&#x41;'],
  ['|', '\\|', '# ', ' #', '- ', '+ ', '1. ', '12)', '> ', '=', '---', '***', '~~', '``', '  '],
  [
    '_',
    '__a__',
    'a_b',
    '*b*',
    '[x](javascript:alert(1))',
    '![',
    '[[',
    ']]',
    '[^1]',
    '$a$',
    '{{x}}',
    '{%',
  ],
  [
    '%s',
    '%1$d',
    '%%',
    '%05.1f',
    '%-4X',
    '{0}',
    '{a b}',
    '{class}',
    '{arg1}',
    '{n, number}',
    '%(用户)s',
  ],
  ['https://a.example/b_c*d*', 'www.a.example/_', 'https://a.example/?a=1&b=2', 'a_@b.example'],
  ['错误', 'ｱ', '👨‍👩‍👧', '1️⃣', '❤️', '🇫🇷', 'é', 'ที่', 'مرحبا', '𠀀'],
].flat();

export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.constantFrom('word', ' ', 'two words', 'It is not allowed to do this here. '),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Node may know letters that the TypeScript compiler is too old for. */
function isKnown(name: string): boolean {
  return [...name].every((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return (
      code > 0xffff || /\p{ID_Continue}/u.test(letter) === typescript.isIdentifierPart(code, 99)
    );
  });
}

const name: fc.Arbitrary<string> = nastyText.map((text) => text.slice(0, 60)).filter(isKnown);

/** Most keys are identifiers; the rest is what a contract alone does not keep out. */
const key: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z_$][A-Za-z0-9_]{0,12}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('class', 'default', 'constructor', 'toString', '错误', 'ÄÖ'),
  },
  fc.constantFrom('__proto__', '___proto__', '1', '_1', '-1', 'NaN', 'Infinity', '1.5', '𠀀', 'ㅤ'),
  name,
);

const value = {
  integer: fc.oneof(fc.integer({ min: -5, max: 99_999 }), fc.maxSafeInteger()),
  string: fc.oneof(fc.constantFrom('OK', 'not-found', '__proto__', '007', '-1'), nastyText),
};

const scalar: Record<FieldType, fc.Arbitrary<string | number | boolean>> = {
  integer: fc.integer(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: fc.boolean(),
  string: nastyText,
};

const field: fc.Arbitrary<Field> = fc.record({
  key: fc.oneof(fc.constantFrom('httpStatus', 'key', 'message', '__proto__', 'a'), key),
  label: nastyText,
  type: fc.constantFrom('integer', 'number', 'boolean', 'string'),
});

const locales: fc.Arbitrary<string[]> = fc.uniqueArray(
  fc.oneof(fc.constantFrom('en', 'zh-CN', '__proto__', 'constructor'), nastyText),
  { minLength: 1, maxLength: 3 },
);

/** Any of the locales may be missing. */
function texts(locales: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc
    .tuple(...locales.map((locale) => fc.option(nastyText).map((text) => [locale, text] as const)))
    .map((pairs) =>
      Object.fromEntries(
        pairs.flatMap(([locale, text]) => (text === null ? [] : [[locale, text]])),
      ),
    );
}

function entry(
  valueType: EnumCatalog['valueType'],
  fields: readonly Field[],
  locales: readonly string[] | undefined,
): fc.Arbitrary<Entry> {
  const columns = fields.map(({ key: column, type }) =>
    fc.option(scalar[type], { nil: null }).map((content) => [column, content] as const),
  );
  return fc.record(
    {
      key,
      value: valueType === 'mixed' ? fc.oneof(value.integer, value.string) : value[valueType],
      message: nastyText,
      description: nastyText,
      ...(locales && { messages: texts(locales), descriptions: texts(locales) }),
      deprecated: fc.oneof(fc.constant<true>(true), nastyText),
      group: nastyText,
      fields: fc.tuple(...columns).map((pairs) => Object.fromEntries(pairs)),
      source: fc.constant({ path: 'docs/errors.md', line: 3, column: 3 }),
    },
    { requiredKeys: ['key', 'value', 'fields', 'source'] },
  );
}

const catalogName = fc.oneof(
  fc.constantFrom('ErrorCode', 'Error', 'String', 'Record', 'Object', 'class', '错误'),
  fc.stringMatching(/^[A-Z][A-Za-z]{1,40}$/),
  name,
);

export const catalog: fc.Arbitrary<EnumCatalog> = fc
  .tuple(
    fc.constantFrom('integer', 'string', 'mixed'),
    fc.uniqueArray(field, { maxLength: 3, selector: (each) => each.key }),
    fc.option(locales, { nil: undefined }),
  )
  .chain(([valueType, fields, own]) =>
    fc.record({
      kind: fc.constant('enum'),
      name: catalogName,
      title: fc.option(nastyText, { nil: null }),
      description: fc.option(nastyText, { nil: null }),
      valueType: fc.constant(valueType),
      ...(own && { locales: fc.constant(own) }),
      fields: fc.constant(fields),
      entries: fc.uniqueArray(entry(valueType, fields, own), {
        maxLength: 5,
        selector: (each) => each.key,
      }),
    }),
  );

export const catalogs: fc.Arbitrary<EnumCatalog[]> = fc.array(catalog, { maxLength: 3 });

export const paths: fc.Arbitrary<string[]> = fc.array(
  fc.oneof(fc.constant('docs/errors.md'), nastyText),
  { maxLength: 2 },
);
