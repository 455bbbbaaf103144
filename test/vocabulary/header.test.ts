import { describe, expect, test } from 'vitest';
import { headerWords, isHeaderWord, squash } from '../../src/vocabulary/header.ts';
import { foldLatin } from '../../src/interpret/names/identifier.ts';
import { columnRoles } from '../../src/model/column-role.ts';
import { tsvRows } from '../../src/vocabulary/tsv.ts';
import glossaryRows from '../../src/vocabulary/glossary.tsv';
import headerWordRows from '../../src/vocabulary/header-words.tsv';

const words = tsvRows(headerWordRows);
const glossary = tsvRows(glossaryRows);

function rolesOf(label: string): string[] {
  return headerWords(label).map(({ role }) => role);
}

describe('the word of a header', () => {
  test.each([
    ['错误码', 'value'],
    ['錯誤代碼', 'value'],
    ['エラーコード', 'value'],
    ['오류 코드', 'value'],
    ['Код ошибки', 'value'],
    ['Fehlercode', 'value'],
    ["Code d'erreur", 'value'],
    ['Código de error', 'value'],
    ['Código de erro', 'value'],
    ['error_code', 'value'],
    ['errorCode', 'value'],
    ['ERRCODE', 'value'],
    ['Error codes', 'value'],
    ['الكود', 'value'],
    ['رمز الخطأ', 'value'],
    ['کد خطا', 'value'],
    ['HTTP 状态码', 'status'],
    ['HTTP status', 'status'],
    ['Meldung', 'message'],
    ['メッセージ', 'message'],
    ['الرسالة', 'message'],
    ['설명', 'description'],
    ['Descrição', 'description'],
    ['非推奨', 'deprecated'],
    ['カテゴリー', 'group'],
    ['解决方案', 'field'],
    ['#', 'field'],
  ])('%s names the %s', (label, role) => {
    expect(rolesOf(label)).toContain(role);
    expect(isHeaderWord(label)).toBe(true);
  });

  test('is the last in languages that put the noun there', () => {
    expect(rolesOf('错误码描述')).toEqual(['description']);
    expect(rolesOf('Response code description')).toEqual(['description']);
    expect(rolesOf('결과 코드 메시지')).toEqual(['message']);
  });

  test('is the first in languages that put the noun there', () => {
    expect(rolesOf('Описание кода ошибки')).toEqual(['description']);
    expect(rolesOf('Mensagem do sistema')).toEqual(['message']);
  });

  test('stands before of', () => {
    expect(rolesOf('Type of failure')).toEqual(['type']);
  });

  test('weighs less inside a longer text, and less still in brackets', () => {
    const weight = (label: string): number =>
      headerWords(label).find(({ role }) => role === 'value')?.weight ?? 0;
    expect(weight('code')).toBeGreaterThan(weight('vendor code'));
    expect(weight('vendor code')).toBeGreaterThan(weight('whatever (code)'));
    expect(weight('whatever (code)')).toBeGreaterThan(0);
  });

  test('is not found inside another word', () => {
    expect(rolesOf('barcode')).toEqual([]);
    expect(rolesOf('namespace')).toEqual([]);
  });

  test('is not looked for in a sentence', () => {
    expect(rolesOf(`${'very '.repeat(20)}long code`)).toEqual([]);
  });
});

test('the word list and the glossary say nothing twice', () => {
  const rows = words.map((row) => row.join('\t'));
  expect(new Set(rows).size).toBe(rows.length);
  const terms = glossary.map(([term, , language]) => `${term}\t${language}`);
  expect(new Set(terms).size).toBe(terms.length);
});

const OTHER_ROLES = [
  'member',
  'datatype',
  'optional',
  'short',
  'example',
  'measure',
  'note',
  'part',
];

test.each(words)('%s (%s, %s) is listed as headers are compared', (word = '', role = '') => {
  expect([...columnRoles, ...OTHER_ROLES]).toContain(role);
  expect(squash(word)).toBe(word.replace(/[ './-]/g, '') || word);
});

test.each(glossary)('%s, %s (%s) is listed as texts are compared', (term = '') => {
  expect(foldLatin(term).toLowerCase()).toBe(term);
});

test('the word list speaks nine languages, each with every role', () => {
  const roles = [
    ...OTHER_ROLES,
    'name',
    'type',
    'required',
    'default',
    'value',
    'status',
    'key',
    'message',
    'description',
    'deprecated',
    'group',
    'field',
  ];
  for (const language of ['en', 'zh', 'ja', 'ko', 'ru', 'de', 'fr', 'es', 'pt']) {
    const known = new Set(words.filter(([, , each]) => each === language).map(([, role]) => role));
    expect([...known]).toEqual(expect.arrayContaining(roles));
  }
});
