import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { fnv1a, withoutLayout, wording } from '../../src/writers/checksum.ts';

describe('fnv1a', () => {
  /** Test vectors of draft-eastlake-fnv-21, appendix C. */
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('%j', (text, hash) => {
    expect(fnv1a(new TextEncoder().encode(text))).toBe(hash);
  });
});

describe('withoutLayout', () => {
  it.each([
    'camera-errors.ts',
    'camera-errors.const.ts',
    'delivery-errors.ts',
    'delivery-errors.json',
    'ticket-errors.ts',
    'warehouse-codes.ts',
  ])('is the same of %s however it is formatted', async (name) => {
    const text = readFileSync(`out/${name}`, 'utf8');
    const formatted = await format(text, {
      filepath: name,
      arrowParens: 'avoid',
      bracketSpacing: false,
      objectWrap: 'collapse',
      printWidth: 40,
      proseWrap: 'always',
      quoteProps: 'consistent',
      semi: false,
      singleQuote: true,
      trailingComma: 'none',
      useTabs: true,
    });
    expect(formatted).not.toBe(text);
    expect(withoutLayout(formatted)).toBe(withoutLayout(text));
    expect(withoutLayout(text.replaceAll('\n', '\r\n'))).toBe(withoutLayout(text));
    expect(wording(formatted)).toBe(wording(text));
  });

  it.each(['delivery-errors.md', 'render-errors.md'])(
    'is the same of %s however its tables are padded',
    (name) => {
      const text = readFileSync(`out/${name}`, 'utf8');
      const compact = text.replace(/ {2,}/g, ' ').replace(/-{4,}/g, '---');
      expect(compact).not.toBe(text);
      expect(withoutLayout(compact)).toBe(withoutLayout(text));
      expect(wording(compact)).toBe(wording(text));
    },
  );

  it.each([
    ['NotFound = 404,', 'NotFound = 405,'],
    ['NotFound = 404,', 'NotFound = -404,'],
    ['NotFound = 404,', 'Missing = 404,'],
    ['/** gone */', '/** here */'],
    ['| 1 | a |', '| 1 | b |'],
  ])('differs for %j and %j', (one, other) => {
    expect(withoutLayout(one)).not.toBe(withoutLayout(other));
  });
});

describe('wording', () => {
  it.each([
    ['/** Not found */', '/** Notfound */'],
    ["message: 'It isn\\'t there'", "message: 'It isnt there'"],
    ['| 1,000 |', '| 1000 |'],
    ['/** 未 找到 */', '/** 未找到 */'],
  ])('is another of %j and %j, which differ in no more than layout', (one, other) => {
    expect(withoutLayout(one)).toBe(withoutLayout(other));
    expect(wording(one)).not.toBe(wording(other));
  });
});
