import { describe, expect, it } from 'vitest';
import { ownTraits, shapeOf } from '../../../src/interpret/meaning/traits.ts';
import { type Sketch, columnsOf, said } from './sketch.ts';

function ownOf(...sketch: Sketch): string[] {
  return said(columnsOf(sketch).flatMap(ownTraits));
}

/** So many cells of one kind, and so many of another, all different. */
function mixed(count: number, most: string, rest: string): string[] {
  return Array.from({ length: 10 }, (_, index) =>
    index < count ? `${most}${index}` : rest + 'abcdefghij'.charAt(index),
  );
}

describe('what most cells of a column are', () => {
  it.each([
    ['empty', ['', '-']],
    ['codes with names', ['404 Not found', '410 Gone']],
    ['integers', mixed(9, '1', 'x')],
    ['mostly integers', mixed(8, '1', 'x')],
    ['mostly integers', mixed(5, '1', 'x')],
    ['identifiers', mixed(4, '1', 'x').map((text) => text.replace('1', 'y'))],
    ['expressions', ['1 << 1', '1 << 2', 'x', 'y']],
    ['measures', ['5 ms', '6 ms', '7 ms', '8 ms', 'x']],
    [
      'phrases',
      [
        '5 ms',
        '6 ms',
        '7 ms',
        'nothing that is known of',
        'nothing at all that is here to be known',
      ],
    ],
    ['constants', mixed(8, 'E_', 'x')],
    ['mostly constants', mixed(7, 'E_', 'x')],
    ['mostly constants', mixed(5, 'E_', 'x')],
    ['identifiers', mixed(4, 'E_', 'x')],
    ['identifiers', mixed(9, 'x', 'a b')],
    ['tokens', mixed(8, 'x', '3')],
    ['mostly identifiers', mixed(6, 'x', 'a b')],
    ['phrases', mixed(5, 'x', 'a b')],
    ['signs', ['#1', '#2', '#3', 'x4', 'x5']],
    ['signs', ['#', '+', '!', 'a b', 'c d']],
    ['sentences', ['It is too late for this', 'It was lost by us again']],
    ['phrases', ['It is too late now', 'It was lost by us']],
  ])('%s: %j', (shape, cells) => {
    expect(columnsOf(['', ...cells]).map(shapeOf)).toEqual([shape]);
  });
});

describe('what a column shows by itself', () => {
  it.each<[Sketch, string[]]>([
    [['', '', ''], ['empty']],
    [
      ['Code', ''],
      ['empty', 'header: value'],
    ],
    [
      ['Code', '404', '410', '500'],
      ['HTTP statuses', 'all different', 'digits', 'first column', 'header: value', 'integers'],
    ],
    [
      ['', '1', '2', '3'],
      ['all different', 'count of the rows', 'digits', 'first column', 'integers', 'no header'],
    ],
    [
      ['Qx', 'late', 'late', 'late'],
      [
        'first column',
        'identifiers',
        'many repeated',
        'one for all',
        'short texts',
        'unknown header',
      ],
    ],
    [
      ['Qx', 'late', '', 'lost', 'late', 'lost'],
      [
        'first column',
        'identifiers',
        'short texts',
        'some cells empty',
        'some repeated',
        'unknown header',
      ],
    ],
    [
      ['Qx', '迟到', '', ''],
      [
        'another script',
        'first column',
        'most cells empty',
        'one row',
        'opens runs',
        'phrases',
        'short texts',
        'unknown header',
      ].filter((name) => name !== 'opens runs'),
    ],
    [
      ['', '迟到', '', '', '丢失', '', ''],
      [
        'all different',
        'another script',
        'first column',
        'most cells empty',
        'no header',
        'opens runs',
        'phrases',
        'short texts',
      ],
    ],
    [
      ['Qx', '`string`', '`int`', 'bool', '[array](x.md)'],
      [
        'all different',
        'data types',
        'first column',
        'identifiers',
        'marked as code 0.3',
        'short texts',
        'unknown header',
      ],
    ],
    [
      ['Qx', '[It is late](a.md)', '[It is lost](b.md)', '[It is not](#c)'],
      ['all different', 'first column', 'links 0.7', 'phrases', 'short texts', 'unknown header'],
    ],
    [
      ['Qx', '-v', '--quiet', '--loud', '-x <dir>', 'more'],
      [
        'all different',
        'first column',
        'identifiers',
        'options of a command 0.7',
        'short texts',
        'unknown header',
      ],
    ],
    [
      ['Qx', 'yes', 'no', 'yes', 'no', 'yes', 'no'],
      ['answers', 'first column', 'identifiers', 'many repeated', 'short texts', 'unknown header'],
    ],
  ])('%j', (sketch, traits) => {
    expect(ownOf(...sketch)).toEqual(traits);
  });
});
