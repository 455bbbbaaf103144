import { expect, test } from 'vitest';
import { interpretEnums as interpret } from '../interpret-enums.ts';
import type { TableDocument } from '../../../src/model/table.ts';
import { documentAt, table } from '../tables.ts';

function page(locale: string, header: string[], ...rows: string[][]): TableDocument {
  return { ...documentAt(`errors.${locale}.md`, table({ header, rows })), locale };
}

function fieldsOf(...documents: TableDocument[]) {
  const [catalog] = interpret(documents).catalogs;
  return {
    fields: catalog?.fields.map(({ key, label, type }) => [key, label, type]),
    entries: catalog?.entries.map(({ value, fields }) => [value, fields]),
  };
}

const zh = page(
  'zh',
  ['错误码', '错误信息', 'HTTP 状态码'],
  ['1', '超时', '504'],
  ['2', '过期', '401'],
);

test('a column that says the same in two locales is one field, named as in the main one', () => {
  const en = page('en', ['Code', 'Message', 'HTTP'], ['2', 'Expired', '401'], ['1', 'Late', '504']);
  expect(fieldsOf(zh, en)).toEqual({
    fields: [['httpStatusCode', 'HTTP 状态码', 'integer']],
    entries: [
      [1, { httpStatusCode: 504 }],
      [2, { httpStatusCode: 401 }],
    ],
  });
});

test('a value that only another locale has keeps what its columns say', () => {
  const en = page('en', ['Code', 'Message', 'HTTP'], ['1', 'Late', '504'], ['3', 'Gone', '410']);
  expect(fieldsOf(zh, en).entries).toEqual([
    [1, { httpStatusCode: 504 }],
    [2, { httpStatusCode: 401 }],
    [3, { httpStatusCode: 410 }],
  ]);
});

test('a column that another locale alone has is a field', () => {
  const en = page(
    'en',
    ['Code', 'Message', 'Remedy'],
    ['1', 'Late', 'Retry'],
    ['2', 'Old', 'Log in'],
  );
  expect(fieldsOf(zh, en)).toEqual({
    fields: [
      ['httpStatusCode', 'HTTP 状态码', 'integer'],
      ['remedy', 'Remedy', 'string'],
    ],
    entries: [
      [1, { httpStatusCode: 504, remedy: 'Retry' }],
      [2, { httpStatusCode: 401, remedy: 'Log in' }],
    ],
  });
});

test('a column whose name is taken is called by its locale', () => {
  const rows = (locale: string, ...remedies: [string, string]) =>
    page(
      locale,
      ['Code', 'Message', 'Remedy'],
      ['1', `${locale} late`, remedies[0]],
      ['2', `${locale} old`, remedies[1]],
    );
  expect(fieldsOf(rows('de', 'Nochmals', 'Anmelden'), rows('en', 'Retry', 'Log in'))).toEqual({
    fields: [
      ['remedy', 'Remedy', 'string'],
      ['remedyEn', 'Remedy (en)', 'string'],
    ],
    entries: [
      [1, { remedy: 'Nochmals', remedyEn: 'Retry' }],
      [2, { remedy: 'Anmelden', remedyEn: 'Log in' }],
    ],
  });
});
