import { expect, test } from 'vitest';
import { wordsOf } from '../../src/unicode/words.ts';

test.each([
  ['ErrInvalidMD5', ['Err', 'Invalid', 'MD5']],
  ['ERR_INVALID_MD5', ['ERR', 'INVALID', 'MD5']],
  ['err-invalid-md5', ['err', 'invalid', 'md5']],
  ['HTTPServerError', ['HTTP', 'Server', 'Error']],
  ['code4001', ['code4001']],
  ['其他Error', ['其他', 'Error']],
  ['ÜberAlles', ['Über', 'Alles']],
  ['かなError', ['かな', 'Error']],
])('%s has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
