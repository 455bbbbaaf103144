import { describe, expect, it } from 'vitest';
import {
  characterOf,
  delimiterOf,
  integerOf,
  widthsOf,
} from '../../../../src/readers/rst/directives/table-options.ts';
import { readRst, textsOf } from '../tables.ts';

describe('characterOf', () => {
  it.each([
    [';', ';'],
    ['错', '错'],
    ['9', '\t'],
    ['0x5c', '\\'],
    ['x5C', '\\'],
    ['\\x5c', '\\'],
    ['U+005C', '\\'],
    ['u5c', '\\'],
    ['\\u005c', '\\'],
    ['&#x5c;', '\\'],
    ['ab', undefined],
    ['tab', undefined],
    ['', undefined],
    ['0x110000', undefined],
  ])('reads %j as %j', (value, expected) => {
    expect(characterOf(value)).toBe(expected);
  });
});

describe('delimiterOf', () => {
  it.each([
    ['tab', '\t'],
    ['space', ' '],
    ['0x5c', '\\'],
    ['Tab', undefined],
  ])('reads %j as %j', (value, expected) => {
    expect(delimiterOf(value)).toBe(expected);
  });
});

describe('integerOf', () => {
  it.each([
    [' +07 ', 7],
    ['-2', -2],
    ['1_000', 1000],
    ['１２', 12],
    ['1__0', undefined],
    ['_1', undefined],
    ['1.0', undefined],
    ['²', undefined],
    ['', undefined],
  ])('reads %j as %j', (value, expected) => {
    expect(integerOf(value)).toBe(expected);
  });
});

describe('the options of a table', () => {
  it.each([
    [':class: straße ł', true],
    [':class: 1 2', false],
    [':width: 5.em', true],
    [':width: .5 em', true],
    [':width: .', false],
    [':width: 1.2.3em', false],
    [':widths: １, 2', true],
    [':header-rows: １', true],
    [':header-rows: -1', false],
    [':quote: tab', false],
    [':escape: space', false],
    [':delim: tab', true],
  ])('%j is right: %j', async (option, isRight) => {
    const { diagnostics } = await readRst(`.. csv-table::\n   ${option}\n\n   a\tb,c\n   d\te,f\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(isRight ? [] : ['malformed-table']);
  });

  it('a header without a value is an empty row', async () => {
    const document = await readRst('.. csv-table::\n   :header:\n\n   a,b\n');
    expect(textsOf(document)).toEqual([
      [
        ['', ''],
        ['a', 'b'],
      ],
    ]);
    expect(document.tables[0]?.header).toHaveLength(1);
  });
});

describe('widthsOf', () => {
  it.each([
    ['1 2', [1, 2]],
    ['1, 2', [1, 2]],
    ['30', [30]],
    ['0 1', undefined],
    ['a', undefined],
    ['', undefined],
  ])('reads %j as %j', (value, expected) => {
    expect(widthsOf(value)).toEqual(expected);
  });
});
