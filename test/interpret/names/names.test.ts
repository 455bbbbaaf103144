import { describe, expect, test } from 'vitest';
import { fieldKey, nameCatalogs, nameFrom } from '../../../src/interpret/names/names.ts';

describe('a heading gives the name', () => {
  test.each([
    ['错误码', 'ErrorCode'],
    ['接口错误码', 'ErrorCode'],
    ['错误代码表', 'ErrorCode'],
    ['HTTP错误码', 'HttpErrorCode'],
    ['公共业务状态码', 'CommonBusinessStatusCode'],
    ['返回码说明', 'ReturnCode'],
    ['錯誤碼一覽', 'ErrorCode'],
    ['业务错误 error_code（模块）', 'BusinessErrorCode'],
    ['エラーコード一覧', 'ErrorCode'],
    ['오류 코드', 'ErrorCode'],
    ['API 결과 코드', 'ApiResultCode'],
    ['Коды ошибок', 'ErrorCode'],
    ['Fehlercodes', 'ErrorCode'],
    ["Liste des codes d'erreur", 'ErrorCode'],
    ['Códigos de error', 'ErrorCode'],
    ['Códigos de retorno da API', 'ReturnCodeApi'],
    ['Error codes', 'ErrorCode'],
    ['Table 3. List of error codes', 'ErrorCode'],
    ['Tabela 15 – Mensagens de erro', 'ErrorMessage'],
    ['Error code list', 'ErrorCode'],
    ['Reference level', 'ReferenceLevel'],
    ['1.2 Order statuses', 'OrderStatus'],
    ['Push categories', 'PushCategory'],
    ['APIs', 'Api'],
    ['Webhook events (v2)', 'WebhookEvent'],
    ['enum Log::Level', 'LogLevel'],
    ['Enum values', 'EnumValue'],
    ['Error codes and their meanings', 'ErrorCode'],
    ['1. 密钥类型', 'KeyType'],
    ['Codes de sortie', 'ExitCode'],
    ['(beta)', 'Beta'],
    ['Errors', 'ErrorCode'],
    ['RMM EL3 services', 'RmmEl3Service'],
    [
      'What to do when the service does not answer in time',
      'WhatToDoWhenServiceDoesNotAnswerInTime',
    ],
    ['天气', ''],
    ['2.3', ''],
  ])('%s: %s', (heading, name) => {
    expect(nameFrom(heading)).toBe(name);
  });
});

test('the first text that gives a name is used, then the file, then none', () => {
  const path = 'docs/payment_errors.zh.md';
  expect(nameCatalogs([{ texts: ['天气', '错误码'], path }])).toEqual(['ErrorCode']);
  expect(nameCatalogs([{ texts: ['天气'], path }])).toEqual(['PaymentError']);
  expect(nameCatalogs([{ texts: [], path: '天气.md' }])).toEqual(['Catalog']);
});

test('a clash gets the next number that nobody else is called by', () => {
  const path = 'errors.md';
  const sources = ['Codes', 'Codes', 'Code2', 'Codes'].map((text) => ({ texts: [text], path }));
  expect(nameCatalogs(sources)).toEqual(['Code', 'Code3', 'Code2', 'Code4']);
});

test('the name that the user wants goes to the first catalog, with numbers to the rest', () => {
  const source = { texts: ['错误码'], path: 'errors.md' };
  expect(nameCatalogs([source, source], 'myErrors')).toEqual(['myErrors', 'myErrors2']);
  expect(nameCatalogs([source], 'error-code')).toEqual(['ErrorCode']);
});

test.each([
  ['HTTP 状态码', 'httpStatusCode'],
  ['处理措施', 'solution'],
  ['Retryable?', 'retryable'],
  ['See also', 'seeAlso'],
  ['天气', '天气'],
  ['天气 / 日期', '天气_日期'],
  ['???', 'column4'],
])('the field %s is called %s', (label, key) => {
  expect(fieldKey(label, 3)).toBe(key);
});
