import { expect, test } from 'vitest';
import { stripAffixes } from '../../../src/interpret/names/affix.ts';

test.each([
  ['ErrTimeout', 'Err', 'Timeout'],
  ['ERR_TIMEOUT', 'ERR', 'TIMEOUT'],
  ['ERR__TIMEOUT', 'ERR_', 'TIMEOUT'],
  ['err_timeout', 'err_', 'timeout'],
  ['Err4Timeout', 'Err4', 'Timeout'],
  ['Error', 'Err', 'Error'],
  ['Err4timeout', 'Err4', 'Err4timeout'],
  ['Err404', 'Err', 'Err404'],
  ['Err', 'Err', 'Err'],
  ['MyErrTimeout', 'Err', 'MyErrTimeout'],
  ['Timeout', '', 'Timeout'],
])('%s without the prefix %j is %s', (key, stripPrefix, bare) => {
  expect(stripAffixes(key, { stripPrefix })).toBe(bare);
});

test.each([
  ['TimeoutError', 'Error', 'Timeout'],
  ['TIMEOUT_ERROR', 'ERROR', 'TIMEOUT'],
  ['TIMEOUT__ERROR', 'ERROR', 'TIMEOUT'],
  ['TIMEOUT_ERROR', '_ERROR', 'TIMEOUT'],
  ['HTTPError', 'Error', 'HTTP'],
  ['Timeout4x', 'x', 'Timeout4'],
  ['TERROR', 'ERROR', 'TERROR'],
  ['Terror', 'error', 'Terror'],
  ['Error', 'Error', 'Error'],
  ['ErrorOfTime', 'Error', 'ErrorOfTime'],
])('%s without the suffix %j is %s', (key, stripSuffix, bare) => {
  expect(stripAffixes(key, { stripSuffix })).toBe(bare);
});

test('both go, as far as an identifier is left', () => {
  expect(stripAffixes('ErrTimeoutCode', { stripPrefix: 'Err', stripSuffix: 'Code' })).toBe(
    'Timeout',
  );
  expect(stripAffixes('ErrCode', { stripPrefix: 'Err', stripSuffix: 'Code' })).toBe('Code');
});
