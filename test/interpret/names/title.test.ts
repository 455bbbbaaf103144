import { expect, test } from 'vitest';
import { unnumbered } from '../../../src/interpret/names/title.ts';

test.each([
  ['2. Return codes', 'Return codes'],
  ['2.10.3 Errors', 'Errors'],
  ['1) Events', 'Events'],
  ['3.返回码', '返回码'],
  ['二、错误码', '错误码'],
  ['第三章 错误码', '错误码'],
  ['404 Not found', '404 Not found'],
  ['5xx errors', '5xx errors'],
  ['3D formats', '3D formats'],
  ['1.2', '1.2'],
  ['2024 fees', '2024 fees'],
])('%s is called %s', (title, plain) => {
  expect(unnumbered(title)).toBe(plain);
});
