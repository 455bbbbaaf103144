import { expect, test } from 'vitest';
import { isEnglish, localeOf, localesOf } from '../../../src/interpret/locales/locales.ts';
import { documentAt } from '../tables.ts';

test.each([
  ['errors.zh-CN.md', 'zh-CN'],
  ['docs/errors_zh_cn.md', 'zh-CN'],
  ['docs/errors-en.md', 'en'],
  ['en.md', 'en'],
  ['docs/en/errors.md', 'en'],
  ['en/guide/errors.md', 'en'],
  ['en\\guide\\errors.md', 'en'],
  ['EN/errors.md', 'en'],
  ['zh-CN/en/errors.md', 'en'],
  ['en/errors.zh-CN.md', 'zh-CN'],
  ['errors.md', 'ja'],
  ['broken.md', 'ja'],
  ['docs/errors.fr.md', 'ja'],
])('%s is in %s', (path, locale) => {
  expect(localeOf(documentAt(path), ['ja', 'CN', 'zh-CN', 'en'])).toBe(locale);
});

test('what the user says of a document outweighs its path', () => {
  expect(localeOf({ ...documentAt('errors.en.md'), locale: 'de' }, ['en'])).toBe('de');
});

test('without locales, a path names none', () => {
  expect(localeOf(documentAt('docs/en/errors.md'), [])).toBe(undefined);
});

test('the locales of the user come first, then those of the documents', () => {
  const documents = ['fr', 'en', 'fr', 'de'].map((locale) => ({ ...documentAt('a.md'), locale }));
  expect(localesOf(documents, ['en', 'ja'])).toEqual(['en', 'ja', 'fr', 'de']);
  expect(localesOf([documentAt('en.md')])).toEqual([]);
});

test.each([
  ['en', true],
  ['en-GB', true],
  ['EN_us', true],
  ['eng', false],
  ['zh', false],
])('%s is English: %s', (locale, answer) => {
  expect(isEnglish(locale)).toBe(answer);
});
