import { describe, expect, it } from 'vitest';
import { besideTraits, surroundingOf } from '../../../src/interpret/meaning/beside-traits.ts';
import { type Sketch, columnsOf, said } from './sketch.ts';

describe('what a column shows beside that of the codes', () => {
  function beside(at: number, ...sketches: Sketch[]): string[] {
    const all = columnsOf(...sketches);
    const [anchor] = all;
    const candidate = all[at];
    if (anchor === undefined || candidate === undefined) throw new Error('no such column');
    return said(besideTraits(candidate, surroundingOf(anchor, all)));
  }

  it.each<[what: string, at: number, sketches: Sketch[], traits: string[]]>([
    [
      'names alone',
      1,
      [
        ['Code', '1', '2', '3'],
        ['', 'E_LATE', 'E_LOST', 'E_GONE'],
      ],
      [
        'as different as it',
        'constants beside codes',
        'names alone beside numbers',
        'next to it',
        'the only other column, beside codes',
      ],
    ],
    [
      'a message alone',
      1,
      [
        ['Code', 'E_LATE', 'E_LOST', 'E_GONE'],
        ['Message', 'It is too late for it', 'It is lost again', 'It is lost again'],
      ],
      [
        'header: message, beside names',
        'next to it',
        'phrases beside names',
        'the only other column, beside names',
        'the only text',
      ],
    ],
    [
      'the last of three texts',
      3,
      [
        ['Code', '1', '2'],
        ['Message', 'It is late', 'It is lost'],
        ['Qx', '它来得太晚了', '它又丢了'],
        ['Description', 'It came too late for this', 'It is lost somewhere'],
      ],
      [
        'Latin beside another script',
        'a later text',
        'another header: message',
        'as different as it',
        'header: description, beside codes',
        'sentences beside codes',
        'the longest text',
      ],
    ],
    [
      'one text of two scripts',
      2,
      [
        ['Code', '1', '2'],
        ['Message', 'It is late', 'It is lost'],
        ['Qx', '它来得太晚', '它又丢了'],
      ],
      [
        'another header: message',
        'another script beside Latin',
        'as different as it',
        'phrases beside codes',
        'the shortest text',
        'unknown header beside codes',
      ],
    ],
    [
      'the first text',
      1,
      [
        ['Code', '1', '2'],
        ['Message', 'It is late', 'It is lost'],
        ['Message', 'It is too late', 'It is lost again'],
      ],
      [
        'another header: message',
        'as different as it',
        'header: message, beside codes',
        'next to it',
        'phrases beside codes',
        'the first text',
        'the shortest text',
      ],
    ],
    [
      'a second list of codes',
      1,
      [
        ['Code', 'A1', 'A2'],
        ['Qx', 'A3', 'A4'],
        ['Message', 'It is late', 'It is lost'],
      ],
      [
        'a second list of codes',
        'another header: message',
        'as different as it',
        'constants beside codes',
        'next to it',
        'the same shape as it',
        'unknown header beside codes',
      ],
    ],
    [
      'names that repeat, of codes with their own',
      1,
      [
        ['Code', '404 Late', '410 Gone', '500 Lost'],
        ['Name', 'LATE_ONE', 'LATE_ONE', 'LOST_ONE'],
      ],
      [
        'constants beside codes',
        'header of names that repeat',
        'header: name, beside codes',
        'its own names',
        'next to it',
        'the only other column, beside codes',
      ],
    ],
  ])('%s', (_, at, sketches, traits) => {
    expect(beside(at, ...sketches)).toEqual(traits);
  });

  it('may stand left of it', () => {
    const all = columnsOf(['Name', 'E_LATE', 'E_LOST'], ['Code', '1', '2'], ['', 'a', 'b']);
    const [left, anchor, right] = all;
    if (anchor === undefined || left === undefined || right === undefined) throw new Error();
    const around = surroundingOf(anchor, all);
    expect(said(besideTraits(left, around))).toContain('left of it');
    expect(said(besideTraits(right, around))).not.toContain('left of it');
  });
});
