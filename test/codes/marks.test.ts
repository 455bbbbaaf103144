import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/codes/coded.ts';
import { unwrapped, withoutMarks, withoutNotes, withoutRemarks } from '../../src/codes/marks.ts';

describe('a mark beside a code', () => {
  test.each([
    ['404^1^', '404'],
    ['404 ^1^', '404'],
    ['404\u00b9', '404'],
    ['404*', '404'],
    ['404 †‡', '404'],
    ['E_LOST[1]', 'E_LOST'],
    ['E_LOST [^note]', 'E_LOST'],
    ['E_LOST [#f1]_', 'E_LOST'],
    ['E_LOST ¶', 'E_LOST'],
    ['◆ E_LOST', 'E_LOST'],
    ['✅ 200', '200'],
    ['200 🚀', '200'],
    ['200 #', '200'],
    ['200#', '200#'],
    ['200 [1] [2]*', '200'],
    ['1.2.3 [1]', '1.2.3'],
    ['1.2.3a [1]', '1.2.3a [1]'],
    ['v 1.2 [1]', 'v 1.2 [1]'],
    ['200 [1] again', '200 [1] again'],
    ['200 [1]†🚀¶', '200'],
    ['200 [1]†⁴🚀¶', '200 [1]†⁴🚀¶'],
    ['a‡ 200', 'a‡ 200'],
    ['🚀🚀 200', '200'],
  ])('is no part of it: %s', (text, code) => {
    expect(withoutMarks([text, '1'])).toEqual([code, '1']);
  });

  test.each([['5**'], ['orders.*'], ['2¹⁰'], ['C#'], ['not here *'], ['*']])(
    '%s has none',
    (text) => {
      expect(withoutMarks([text, '1'])).toEqual([text, '1']);
    },
  );

  test('stays where it tells codes apart', () => {
    expect(withoutMarks(['404', '404*'])).toEqual(['404', '404*']);
  });
});

describe('a remark beside a code', () => {
  test.each([
    [
      ['10', '20 (default)', '30 (since 2.0)', '40'],
      ['10', '20', '30', '40'],
    ],
    [
      ['debug', 'info (default)', 'error'],
      ['debug', 'info', 'error'],
    ],
    [
      ['E_A (jobs/a.py)', 'E_B (jobs/b.py)'],
      ['E_A', 'E_B'],
    ],
    [
      ['1', '2（默认）', '3'],
      ['1', '2', '3'],
    ],
    [
      ['0x0001 (1 << 0)', '0x0002 (1 << 1)', '16 (0x10)'],
      ['0x0001', '0x0002', '16'],
    ],
    [
      ['203 Not sure (since HTTP/1.1)', '200 OK'],
      ['203 Not sure', '200 OK'],
    ],
    [
      ['10', '20 (much too late)', '30', '-', ''],
      ['10', '20', '30', '-', ''],
    ],
    [
      ['E_A(jobs/a.py)', 'E_B'],
      ['E_A(jobs/a.py)', 'E_B'],
    ],
    [
      ['1.1 (much too late)', '1.2', '1.3'],
      ['1.1', '1.2', '1.3'],
    ],
    [
      ['20(default)', '30'],
      ['20', '30'],
    ],
    [
      ['20 ( default )', '30'],
      ['20', '30'],
    ],
  ])('of %j leaves %j', (texts, codes) => {
    expect(withoutRemarks(texts).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    [['404 (Not Found)', '410 (Gone)']],
    [['E_A (17)', 'E_B (18)']],
    [['run(now)', 'stop(now)']],
    [['sky (clear)', 'sky (dark)', 'rain']],
    [['16 (0x17)', '17', '18']],
    [['16 (= 0x17)', '17', '18']],
    [['20', '20 (default)', '30']],
    [['10', '20 (much too late)']],
    [['10', '20 (too late) now', '30']],
    [['10', 'much too (late)', '30']],
    [['10', 'late (much too late)', 'lost again', 'all gone', 'no more']],
    [['203 Not sure (of HTTP/1.1)', '200 OK']],
    [['Not sure (since HTTP/1.1)', 'OK']],
  ])('is none in %j', (texts) => {
    expect(withoutRemarks(texts).map(({ code }) => code)).toEqual(texts);
  });
});

test.each([
  ['20 (since 2.0)', '20', 'since 2.0'],
  ['203 Not sure (since HTTP/1.1)', '203 Not sure', 'since HTTP/1.1'],
  ['16 (0x10)', '16', ''],
  ['0x4 (1 << 2)', '0x4', ''],
  ['0x4 (1 << 3)', '0x4 (1 << 3)', ''],
])('%s is the code %s, of which is said: %s', (text, code, remark) => {
  expect(withoutRemarks([text, '30'])).toEqual([
    { code, remark },
    { code: '30', remark: '' },
  ]);
});

describe('a code of several lines', () => {
  test.each([
    ['urn:x:\nLost', 'urn:x:Lost', ''],
    ['some_very_\nlong_name', 'some_very_long_name', ''],
    ['some\n.name', 'some.name', ''],
    ['E_LOST\nsince 2.0', 'E_LOST', 'since 2.0'],
    ['Not\nhere', 'Not', 'here'],
    ['two words\nmore', 'two words\nmore', ''],
    ['E_LOST', 'E_LOST', ''],
    ['some_\n very_\n long_name \n and more', 'some_very_long_name', 'and more'],
    ['E_LOST\nsee:\n/lost', 'E_LOST', 'see:/lost'],
    ['E_LOST\nor this:\n-x', 'E_LOST\nor this:\n-x', ''],
    ['E_LOST\ntoo late\n.more', 'E_LOST', 'too late\n.more'],
    ['\nlost', '\nlost', ''],
    ['--\nlost', '--lost', ''],
    ['…\nlost', '…\nlost', ''],
  ])('%j is %s', (text, code, remark) => {
    expect(unwrapped(text)).toEqual({ code, remark });
  });

  test('is listed where each line is one', () => {
    expect(
      codesOf(['404\n405'])
        .flat()
        .map(({ code }) => code),
    ).toEqual(['404', '405']);
  });
});

describe('a raised digit in a text', () => {
  test.each([
    ['Server busy¹', 'Server busy'],
    ['Server busy.¹²', 'Server busy.'],
    ['Server busy ^1^ again', 'Server busy again'],
    ['1 km²', '1 km²'],
    ['10¹⁰ bytes', '10¹⁰ bytes'],
    ['Busy¹ ', 'Busy'],
    ['Busy¹a', 'Busy¹a'],
    ['Busy¹2', 'Busy¹2'],
    ['忙（很）²', '忙（很）'],
    ['Busy^1^', 'Busy'],
    ['Busy^123^', 'Busy^123^'],
    [' Busy ', ' Busy '],
  ])('%s is %s', (text, plain) => {
    expect(withoutNotes(text)).toBe(plain);
  });
});
