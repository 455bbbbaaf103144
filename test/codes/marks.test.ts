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
  ])('of %j leaves %j', (texts, codes) => {
    expect(withoutRemarks(texts).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    [['404 (Not Found)', '410 (Gone)']],
    [['E_A (17)', 'E_B (18)']],
    [['run(now)', 'stop(now)']],
    [['sky (clear)', 'sky (dark)', 'rain']],
    [['16 (0x17)', '17', '18']],
  ])('is none in %j', (texts) => {
    expect(withoutRemarks(texts).map(({ code }) => code)).toEqual(texts);
  });
});

describe('a code of several lines', () => {
  test.each([
    ['urn:x:\nLost', 'urn:x:Lost', ''],
    ['some_very_\nlong_name', 'some_very_long_name', ''],
    ['some\n.name', 'some.name', ''],
    ['E_LOST\nsince 2.0', 'E_LOST', 'since 2.0'],
    ['Not\nhere', 'Not', 'here'],
    ['two words\nmore', 'two words\nmore', ''],
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
  ])('%s is %s', (text, plain) => {
    expect(withoutNotes(text)).toBe(plain);
  });
});
