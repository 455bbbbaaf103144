import { expect, it } from 'vitest';
import { type Profile, profileOf } from '../../../src/interpret/meaning/profile.ts';

it.each<[keyof Profile, number | boolean, string[]]>([
  ['count', 2, ['a', '', '-', 'N/A', 'b']],
  ['count', 0, []],
  ['filled', 0.5, ['a', '', '-', 'b']],
  ['filled', 0, []],
  ['distinct', 0.5, ['a', 'b', 'a', 'a', '']],
  ['distinct', 0, ['', '']],
  ['hasGaps', true, ['a', '', 'b']],
  ['hasGaps', false, ['', 'a', 'b']],
  ['hasGaps', false, ['a', 'b']],
  ['digits', 0.5, ['a1', 'b', '2', 'c']],
  ['numerals', 1, ['404', '007', '0x1F']],
  ['numerals', 0.5, ['404', 'E404']],
  ['numerals', 1, ['400, 401', '500-599', '404']],
  ['numerals', 0, ['"1"', '"2"']],
  ['numerals', 0, ['404 Lost', '410 Gone']],
  ['expressions', 1, ['1 << 4', '(1<<4)', '2^10', '2 ** 10', '0x1F', '0b1_0', '64 KiB', '1_0KB']],
  ['expressions', 1, ['0x1 (1 << 0)', 'uint64(2**6)']],
  ['expressions', 0, ['10', 'a 1 << 4', '1 << 4 a', 'uint', '4 KX', `0b${'1'.repeat(59)}`]],
  ['called', true, ['404 Not found', '410 Gone']],
  ['called', false, ['404', '410']],
  ['ordinal', true, ['1', '2', '3']],
  ['ordinal', false, ['1', '3']],
  ['ordinal', false, ['0', '1']],
  ['ordinal', false, ['1']],
  ['http', 1, ['404', '404 Not Found', '404 (Not Found)', '500: Error', '101-Switch']],
  ['http', 0, ['600', '099', '4040', 'a 404', '404 9', '404a']],
  ['tokens', 0.5, ['a', 'b1', 'c d', '错']],
  ['identifiers', 0.5, ['late', 'x.y', '4', 'a b']],
  ['constants', 0.5, ['LATE', 'x.y', 'late', 'a b']],
  ['constants', 1, ['E_A, E_B', 'E_C (since 2.0)', 'E_D\nlate']],
  ['types', 0.5, ['string', 'int(11)', '"int"', 'late']],
  ['types', 0, ['1', '-1', "'string'", '`int`', '+1']],
  ['typed', 1, ['user_id\nstring', 'user_id (string)', 'user_id: string', 'ids[] （int(11)）']],
  ['typed', 0, ['user id (string)', 'user_id (late)', 'string (int)', `${'a'.repeat(200)}(int)`]],
  ['described', 1, ['Optional string. The page', 'Required. The page', 'string. The page']],
  ['described', 0, ['string', 'The page']],
  ['answers', 1, ['yes', 'no', '✓', 'required', 'No']],
  ['answers', 0, ['No key', 'Yes, of course', 'yes 1', `yes, ${'a'.repeat(60)}`, 'late']],
  ['needs', 0.5, ['required', '可选', 'yes', 'M']],
  ['measures', 1, ['3.5 MB', '10 %', '0-255', '2021-08-01', '< 5 s', '$5', '1.5 to 2 h', '5 m/s']],
  ['measures', 1, ['1.2.3', '1.8.2021', 'Aug 5, 2021', '2021年8月1日', '2021-08-01T12:00', '10元']],
  ['measures', 0, ['5', '007', 'a 5 MB', '5 MB a', '5 horses', `1 m/${'a'.repeat(60)}`]],
  ['methods', 0.5, ['GET', 'POST /orders', 'GETTER', 'a GET']],
  ['methods', 0, ['GET-x', 'get']],
  ['paths', 1, ['/orders/{id}', 'https://example.org', 'GET /orders', 'http://a']],
  ['paths', 0, ['/ orders', 'orders/1', 'see /orders', 'A /orders', 'get /orders', '/']],
  ['flags', 1, ['-v', '--output <dir>', '--no-x']],
  ['flags', 0, ['v', '-1', '---v', 'a -v']],
  ['words', 0.5, ['a', '错', '1', '#']],
  ['latin', 0.5, ['a', '1', 'é', '错']],
  ['meanLength', 2, ['a', 'abc', '', '-']],
  ['meanLength', 0, ['']],
])('%s is %s of %j', (trait, amount, texts) => {
  expect(profileOf(texts)[trait]).toBe(amount);
});

it('takes numbers with a point for measures, but not those below a code of the column', () => {
  expect(profileOf(['403.1', '403.14', '404.2']).measures).toBe(1);
  expect(profileOf(['403', '403.1', '403.14', '404.2']).measures).toBe(0.25);
});

it('sees no more than fifty cells to know types', () => {
  const texts = [...Array.from({ length: 50 }, () => 'string'), 'late', 'lost'];
  expect(profileOf(texts).types).toBe(1);
});
