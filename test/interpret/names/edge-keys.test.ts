import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isIdentifier } from '../../../src/interpret/names/identifier.ts';
import { settleKeys } from '../../../src/interpret/names/keys.ts';
import type { Nameable } from '../../../src/interpret/names/nameable.ts';
import type { KeyOptions } from '../../../src/interpret/options.ts';
import { loadRomanizer } from '../../../src/interpret/names/romanize.ts';
import { loadTranslator } from '../../../src/interpret/names/translation/load.ts';

const nfd = (text: string): string => text.normalize('NFD');

function keysOf(rows: readonly Partial<Nameable>[], options?: KeyOptions): string[] {
  const entries = rows.map((row, index) => ({
    value: index + 1,
    written: String(index + 1),
    ...row,
  }));
  return settleKeys(entries, options);
}

const fromProse = (prose: string): string | undefined => keysOf([{ prose }])[0];
const fromName = (name: string, options?: KeyOptions): string | undefined =>
  keysOf([{ name }], options)[0];
const fromValue = (value: string): string | undefined => keysOf([{ value, written: value }])[0];

describe('a message', () => {
  test.each([
    ['that is empty', '', 'Code1'],
    ['of blanks', ' \u3000\u200b', 'Code1'],
    ['of an emoji', '😀', 'Code1'],
    ['of an emoji and a word', '⚠️ Danger', 'Danger'],
    ['of digits', '404', 'Code1'],
    ['that begins with digits', '2 of 3 failed', 'TwoOf3Failed'],
    ['of a name that objects have', 'constructor', 'Constructor'],
    ['of the name of the prototype', '__proto__', 'Proto'],
    ['with a Turkish I', 'İstek bulunamadı', 'IstekBulunamadi'],
    ['in full width', 'Ｔｏｋｅｎ　ｅｘｐｉｒｅｄ', 'TokenExpired'],
    ['in several scripts', 'AppKey无效', 'Code1'],
    [
      'with a few letters of another',
      'Request of 用 is not known to us here',
      'RequestOfIsNotKnownToUsHere',
    ],
    ['with a lone surrogate', 'Bad \ud83d token', 'BadToken'],
    ['with half of a pair at its end', 'Bad token\udc00', 'BadToken'],
  ])('%s', (_, prose, key) => {
    expect(fromProse(prose)).toBe(key);
  });

  test('of 300 characters gives at most 60 letters, and ends with a word', () => {
    const prose = 'the request could not be served '.repeat(10).slice(0, 300);
    expect(fromProse(prose)).toBe('RequestCouldNotBeServedRequestCouldNotBeServedRequestCould');
    expect(fromProse('x'.repeat(300))).toBe(`X${'x'.repeat(59)}`);
  });

  test('gives one name, composed or not', () => {
    expect(fromProse('Café fermé')).toBe('CafeFerme');
    expect(fromProse(nfd('Café fermé'))).toBe('CafeFerme');
  });
});

describe('a name', () => {
  test.each(['__proto__', 'hasOwnProperty', '$', '_'])('stays as it is: %s', (name) => {
    expect(fromName(name)).toBe(name);
  });

  test.each([
    ['that objects have', 'constructor', 'Constructor'],
    ['of a keyword', 'class', 'Class'],
    ['that begins with a digit', '2FA_REQUIRED', 'Code2FA_REQUIRED'],
    ['in full width', 'Ｅｒｒ＿Ｔｉｍｅｏｕｔ', 'Err_Timeout'],
    ['with a lone surrogate', 'ERR_\ud800X', 'ERR_X'],
    ['of a lone surrogate', '\udfff', 'Code1'],
    ['of an emoji', '🔥', 'Code1'],
  ])('%s', (_, name, key) => {
    expect(fromName(name)).toBe(key);
  });

  test('is one, composed or not', () => {
    expect(fromName(nfd('Über_한국'))).toBe('Über_한국');
    const [first, second] = keysOf([{ name: 'Über' }, { name: nfd('Über') }]);
    expect([first, second]).toEqual(['Über1', 'Über2']);
  });

  test.each([
    ['pascal', 'ÜberLauf'],
    ['camel', 'überLauf'],
    ['snake', 'über_lauf'],
    ['screaming', 'ÜBER_LAUF'],
  ] as const)('in %s case keeps its letters: %s', (style, key) => {
    expect(fromName('ÜberLauf', { case: style })).toBe(key);
  });

  test('with a Turkish I in lower case has no dot left over', () => {
    expect(fromName('İPTAL', { case: 'snake' })).toBe('iptal');
  });
});

describe('a value', () => {
  test.each([
    ['__proto__', '__proto__'],
    ['constructor', 'Constructor'],
    ['2FA', 'Code2FA'],
    ['😀', 'CodeU1F600'],
    ['\ud800', 'CodeUD800'],
    ['ＡＣＴＩＶＥ', 'ACTIVE'],
    ['', 'Code'],
  ])('%s', (value, key) => {
    expect(fromValue(value)).toBe(key);
  });

  test('in two forms of one text is two entries', () => {
    const values = ['Übung', nfd('Übung')];
    const keys = keysOf(values.map((value) => ({ value, written: value })));
    expect(new Set(keys).size).toBe(2);
    expect(keys.every(isIdentifier)).toBe(true);
  });
});

describe('whatever the texts are', () => {
  const policies: Record<'code' | 'keep' | 'translate' | 'pinyin', KeyOptions> = {
    code: {},
    keep: { fallback: 'keep' },
    translate: {},
    pinyin: {},
  };
  beforeAll(async () => {
    policies.translate = { translator: await loadTranslator(['zh', 'other']) };
    policies.pinyin = { fallback: await loadRomanizer() };
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '错误',
      'Ошибка',
      'İ',
      'ß',
      'ŉ',
      '\u037a',
      '\ud800',
      'ªº',
      '__proto__',
      'NaN',
      '٣',
      'ﬁ',
    ),
  );
  const row = fc.record({ value: text, name: text, prose: text });
  const rows = fc.uniqueArray(row, { selector: ({ value }) => value, maxLength: 6 });
  const style = fc.constantFrom('pascal' as const, 'camel', 'snake', 'screaming', 'keep');
  const policy = fc.constantFrom('code' as const, 'keep', 'translate', 'pinyin');

  test('keys are legal, and all different', () => {
    fc.assert(
      fc.property(rows, style, policy, (given, each, fallback) => {
        const keys = keysOf(
          given.map((one) => ({ ...one, written: one.value })),
          { case: each, ...policies[fallback] },
        );
        expect(keys.filter((key) => !isIdentifier(key))).toEqual([]);
        expect(new Set(keys).size).toBe(given.length);
      }),
      { numRuns: 300 },
    );
  });
});
