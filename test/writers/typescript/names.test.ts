import { describe, expect, test } from 'vitest';
import type { EnumCatalog } from '../../../src/model/catalog.ts';
import { codeText } from '../../../src/writers/code.ts';
import { memberNames } from '../../../src/writers/make-view.ts';
import { viewFor } from '../../../src/writers/render.ts';
import { javascript } from '../../../src/writers/typescript/language.ts';
import type { CatalogView } from '../../../src/writers/view.ts';

const EMPTY: EnumCatalog = {
  name: '',
  title: null,
  description: null,
  kind: 'enum',
  valueType: 'integer',
  fields: [],
  entries: [],
};

function views(...names: string[]): CatalogView[] {
  return viewFor(
    names.map((name) => ({ ...EMPTY, name })),
    { target: 'ts' },
  ).catalogs;
}

function named(...names: string[]): string[] {
  return views(...names).map(({ name }) => codeText(name));
}

describe('the names of catalogs', () => {
  test('are kept where they are free', () => {
    expect(named('ErrorCode', 'Event')).toEqual(['ErrorCode', 'Event']);
  });

  test('say what they are where they are reserved or global, and get the next number where they are taken', () => {
    expect(named('class', 'Record', 'Error')).toEqual(['classCode', 'RecordCode', 'ErrorCode']);
    expect(named('keyof', 'infer', 'as')).toEqual(['keyofCode', 'inferCode', 'asCode']);
    expect(named('Code', 'Code', 'Code')).toEqual(['Code', 'Code2', 'Code3']);
    expect(named('ErrorCode', 'Error')).toEqual(['ErrorCode', 'ErrorCode2']);
  });

  test('leave what belongs to a catalog before them to it', () => {
    expect(named('Code', 'CodeDetails')).toEqual(['Code', 'CodeDetails2']);
    expect(named('Code', 'codeDetails')).toEqual(['Code', 'codeDetails2']);
    expect(named('Code', 'isCode')).toEqual(['Code', 'isCode2']);
    expect(named('Code', 'codeMessages', 'codeText', 'AnyCode')).toEqual([
      'Code',
      'codeMessages2',
      'codeText2',
      'AnyCode2',
    ]);
  });

  test.each([
    ['ErrorCode', 'errorCode'],
    ['HTTPStatus', 'httpStatus'],
    ['OK', 'ok'],
    ['E2E', 'e2E'],
    ['错误', '错误'],
    ['_1', '_1'],
  ])('%s begins the names of constants as %s', (name, camel) => {
    expect(views(name).map((view) => codeText(view.camel))).toEqual([camel]);
  });

  test.each([
    ['ApiErrorCode', 'ApiError'],
    ['ErrorCode', 'ErrorCodeError'],
    ['OrderError', 'OrderException'],
    ['Status', 'StatusError'],
  ])('%s has errors of class %s', (name, error) => {
    expect(views(name)).toMatchObject([{ errorNameText: error }]);
  });
});

test('a class of errors yields to an enum of its name, whichever is first', () => {
  for (const names of [
    ['Seat', 'SeatError'],
    ['SeatError', 'Seat'],
  ]) {
    expect(named(...names)).toEqual(names);
    const errors = views(...names).map(
      (view) => (view as { errorNameText?: string }).errorNameText,
    );
    expect(errors.toSorted()).toEqual(['SeatException', 'SeatException2']);
  }
});

describe('the names of members', () => {
  const members = (...keys: string[]): readonly string[] => memberNames(keys, javascript);

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
