import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../src/interpret/names/translation/clauses.ts';

describe('a message ends a clause', () => {
  it.each([
    ['Schluss; aus', ['Schluss', 'aus']],
    ['Schluss! Aus', ['Schluss', 'Aus']],
    ['Schluss!! Aus', ['Schluss', 'Aus']],
    ['登录失败。请重试', ['登录失败', '请重试']],
    ['登录失败！？请重试', ['登录失败', '请重试']],
    ['登录失败、。请重试', ['登录失败', '请重试']],
    ['Zu spät, leider', ['Zu spät', 'leider']],
    ['Fehler: zu spät', ['Fehler', 'zu spät']],
    ['错误:超时', ['错误', '超时']],
    ['Fehler:', ['Fehler']],
    ['Zu spät. Leider', ['Zu spät', 'Leider']],
    ['Zu spät.', ['Zu spät']],
    ['Fehler - zu spät', ['Fehler', 'zu spät']],
    ['Fehler -- zu spät', ['Fehler', 'zu spät']],
    ['Fehler--zu spät', ['Fehler', 'zu spät']],
    ['错误——超时', ['错误', '超时']],
    ['Moment… gleich', ['Moment', 'gleich']],
    ['Moment...gleich', ['Moment', 'gleich']],
    ['Schluss\nAus', ['Schluss', 'Aus']],
  ])('%j', (message, clauses) => {
    expect(clausesOf(message)).toEqual(clauses);
  });
});

describe('a message does not end a clause', () => {
  it.each(['Mehr als 1,000 Zeichen', 'Port a:b ist belegt', 'Datei a.txt fehlt', 'E-Mail fehlt'])(
    'in %j',
    (message) => {
      expect(clausesOf(message)).toEqual([message]);
    },
  );
});

describe('what stands in brackets', () => {
  it('is left out, unless nothing else is there', () => {
    expect(clausesOf('登录失败(超时)')).toEqual(['登录失败']);
    expect(clausesOf('(超时)')).toEqual(['(超时)']);
  });

  it('stays within a clause where it is asked for', () => {
    expect(clausesOf('住所(国)を確認', true)).toEqual(['住所(国)を確認']);
    expect(clausesOf('住所(国)を確認')).toEqual(['住所 を確認']);
  });
});

it('a clause of signs alone is none', () => {
  expect(clausesOf('Fehler: !?')).toEqual(['Fehler']);
});
