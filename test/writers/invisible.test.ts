import { expect, test } from 'vitest';
import { escapeInvisible } from '../../src/writers/invisible.ts';

test.each([
  ['a\u202eb\u2066', 'a\\u202eb\\u2066'],
  ['\0\u001b\u007f\u0085', '\\u0000\\u001b\\u007f\\u0085'],
  ['\u2028\u2029\ufeff\u200b\u00ad', '\\u2028\\u2029\\ufeff\\u200b\\u00ad'],
  ['\ud800 \udc00', '\\ud800 \\udc00'],
  ['\u{e0041}', '\\udb40\\udc41'],
  ['ㅤ', '\\u3164'],
])('%j is written %s', (text, escaped) => {
  expect(escapeInvisible(text)).toBe(escaped);
});

test.each(['plain', '错误', '👨‍👩‍👧 ❤️', 'می‌شود', '葛󠄀', 'é e\u0301', '\u00a0\u3000'])(
  '%j stays as it is',
  (text) => {
    expect(escapeInvisible(text)).toBe(text);
  },
);
