import { expect, test } from 'vitest';
import { fieldKey } from '../../../src/interpret/names/names.ts';
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
