import { describe, expect, test } from 'vitest';
import type { EnumCatalog, Entry } from '../../../src/model/catalog.ts';
import { memberNames, withNames } from '../../../src/writers/typescript/names.ts';

const EMPTY: EnumCatalog = {
  name: '',
  title: null,
  description: null,
  kind: 'enum',
  valueType: 'integer',
  fields: [],
  entries: [],
};

function named(...names: string[]): string[] {
  return withNames(names.map((name) => ({ ...EMPTY, name }))).map((each) => each.names.catalog);
}

describe('the names of catalogs', () => {
  test('are kept where they are free, whatever is global', () => {
    expect(named('ErrorCode', 'Error', 'String')).toEqual(['ErrorCode', 'Error', 'String']);
  });

  test('get the next number where they are taken or reserved', () => {
    expect(named('Code', 'Code', 'Code')).toEqual(['Code', 'Code2', 'Code3']);
    expect(named('class', 'Record', 'Object')).toEqual(['class2', 'Record2', 'Object2']);
  });

  test('leave what belongs to a catalog before them to it', () => {
    expect(named('Code', 'CodeDetails')).toEqual(['Code', 'CodeDetails2']);
    expect(named('Code', 'codeDetails')).toEqual(['Code', 'codeDetails2']);
    expect(named('Code', 'isCode')).toEqual(['Code', 'isCode2']);
  });

  test('leave the names of messages and errors to it only where those are asked for', () => {
    const catalogs = ['Code', 'CodeError', 'codeMessages', 'codeTexts', 'Error'].map((name) => ({
      ...EMPTY,
      name,
    }));
    const namesWith = (options: { messages?: boolean; error?: boolean }): string[] =>
      withNames(catalogs, options).map(({ names }) => names.catalog);
    expect(namesWith({})).toEqual(['Code', 'CodeError', 'codeMessages', 'codeTexts', 'Error']);
    expect(namesWith({ messages: true, error: true })).toEqual([
      'Code',
      'CodeError2',
      'codeMessages2',
      'codeTexts2',
      'Error2',
    ]);
  });

  test.each([
    ['ErrorCode', 'errorCodeDetails'],
    ['OK', 'okDetails'],
    ['E2E', 'e2EDetails'],
    ['错误', '错误Details'],
  ])('%s has a constant %s', (name, constant) => {
    expect(withNames([{ ...EMPTY, name }])[0]?.names.allDetails).toBe(constant);
  });

  test.each([
    ['ApiErrorCode', 'ApiError'],
    ['ErrorCode', 'ErrorCodeError'],
    ['OrderError', 'OrderErrorError'],
    ['Status', 'StatusError'],
  ])('%s has errors of class %s', (name, error) => {
    expect(withNames([{ ...EMPTY, name }])[0]?.names.error).toBe(error);
  });

  test('come with those of what is declared beside them', () => {
    const [first] = withNames([{ ...EMPTY, name: 'HTTPStatus' }]);
    expect(first?.names).toEqual({
      catalog: 'HTTPStatus',
      details: 'HTTPStatusDetails',
      allDetails: 'httpStatusDetails',
      guard: 'isHTTPStatus',
      messages: 'httpStatusMessages',
      error: 'HTTPStatusError',
      texts: 'httpStatusTexts',
    });
  });
});

describe('the names of members', () => {
  const members = (...keys: string[]): string[] =>
    memberNames(
      keys.map((key): Entry => ({
        key,
        value: 1,
        fields: {},
        source: { path: '', line: 1, column: 1 },
      })),
    );

  test('are the keys', () => {
    expect(members('Common', 'class', 'constructor', 'a-b')).toEqual([
      'Common',
      'class',
      'constructor',
      'a-b',
    ]);
  });

  test('differ where no enum can have the key, and from every other key', () => {
    expect(members('1', '-1', 'NaN', 'Infinity', '__proto__', '1e21', '01')).toEqual([
      '_1',
      '_-1',
      '_NaN',
      '_Infinity',
      '___proto__',
      '1e21',
      '01',
    ]);
    expect(members('1', '_1', '__1')).toEqual(['___1', '_1', '__1']);
  });
});
