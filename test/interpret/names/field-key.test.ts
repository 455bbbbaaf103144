import { expect, test } from 'vitest';
import { fieldKey } from '../../../src/interpret/names/field-key.ts';
import { loadTranslator } from '../../../src/interpret/names/translation/load.ts';

test.each([
  ['HTTP Status', 'httpStatus'],
  ['Retry?', 'retry'],
  ['錯誤', 'error'],
  ['。', 'column3'],
])('the field of %s is %s', (label, key) => {
  expect(fieldKey(label, 2)).toBe(key);
});

test.each([
  ['是否可重试', 'retryable'],
  ['触发场景', 'triggerScene'],
  ['是否', '是否'],
])('with a translator, that of %s is %s', async (label, key) => {
  const translator = await loadTranslator(new Set(['zh']));
  expect(fieldKey(label, 2, (text) => translator.translate(text, 'zh')[0])).toBe(key);
});

test.each([
  ['是否', '是否'],
  ['可重试かどうか', expect.any(String)],
  ['天气（日期）', '天气_日期'],
  ['__天气__', '天气'],
  ['100 天气', 'column4'],
  ['天'.repeat(90), '天'.repeat(80)],
])('the label %j gives the field %j', (label, key) => {
  expect(fieldKey(label, 3)).toEqual(key);
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
