import { describe, expect, it } from 'vitest';
import { type Candidate, candidateOf } from '../../../src/interpret/meaning/candidate.ts';
import { tableTraits } from '../../../src/interpret/meaning/table-traits.ts';
import {
  type Trait,
  anchorTraits,
  besideTraits,
  ownTraits,
  shapeOf,
  surroundingOf,
} from '../../../src/interpret/meaning/traits.ts';

type Sketch = [label: string, ...cells: string[]];

/** Backticks and links count as the source of a cell. */
function columnsOf(...sketches: Sketch[]): Candidate[] {
  return sketches.map(([label, ...cells], index) =>
    candidateOf(
      label,
      index,
      cells.map((markdown, row) => ({
        text: markdown.replace(/^`(.*)`$/, '$1').replace(/^\[(.*)\]\(.*\)$/, '$1'),
        markdown,
        line: row + 1,
        column: index + 1,
      })),
    ),
  );
}

/** The names of traits, and how much of each there is where that is not all. */
function said(traits: readonly Trait[]): string[] {
  return traits.map(({ name, amount }) => (amount === 1 ? name : `${name} ${amount}`)).toSorted();
}

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
        'options of a command 0.7',
        'short texts',
        'tokens',
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

describe('what a column of codes shows beside others', () => {
  it.each<[what: string, sketches: Sketch[], traits: string[]]>([
    [
      'numbers with names and texts',
      [
        ['Code', '1', '2', '3'],
        ['Name', 'E_LATE', 'E_LOST', 'E_GONE'],
        ['Message', 'It is too late', 'It is lost', 'It is gone'],
      ],
      [
        'leftmost of its shape',
        'other names, all different',
        'text beside it',
        'the only header of codes',
      ],
    ],
    [
      'numbers alone',
      [['Code', '1', '2', '3']],
      ['leftmost of its shape', 'no text beside it', 'only column', 'the only header of codes'],
    ],
    [
      'unknown numbers among numbers',
      [
        ['', '1', '2', '3'],
        ['', '4', '5', '6'],
        ['', '7', '8', '9'],
      ],
      [
        'all others alike',
        'leftmost of its shape',
        'no text beside it',
        'other integers, all different',
        'the same shape beside it',
        'unknown integers among others',
      ],
    ],
    [
      'statuses that repeat beside names, types and measures',
      [
        ['', '404', '404', '500'],
        ['', 'E_LATE', 'E_LOST', 'E_GONE'],
        ['', 'string', 'int', 'bool'],
        ['', '5 ms', '6 ms', '7 ms'],
      ],
      [
        'HTTP statuses that repeat beside names',
        'leftmost of its shape',
        'measures beside it',
        'other names, all different',
        'repeats beside names',
        'types beside it',
      ],
    ],
    [
      'texts that repeat beside texts that repeat',
      [
        ['Message', 'late', 'late', 'lost'],
        ['Code', 'on', 'on', 'off'],
        ['Note', 'red', 'red', 'blue'],
      ],
      [
        'all others alike',
        'header of codes beside it',
        'header of texts, and another of codes or names',
        'leftmost of its shape',
        'repeats beside what repeats',
        'the same shape beside it',
      ],
    ],
  ])('%s', (_, sketches, traits) => {
    const [anchor, ...others] = columnsOf(...sketches);
    expect(anchor && said(anchorTraits(anchor, others))).toEqual(traits);
  });

  it('is not the leftmost of its shape behind another of that', () => {
    const [first, second] = columnsOf(['', '1', '2'], ['', '3', '4']);
    expect(first && second && said(anchorTraits(second, [first]))).not.toContain(
      'leftmost of its shape',
    );
  });
});

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

describe('what a table shows as a whole', () => {
  const nowhere = { headings: [], caption: null };

  it.each<[what: string, sketches: Sketch[], traits: string[]]>([
    ['no column', [], []],
    [
      'codes with texts',
      [
        ['Code', '1', '2'],
        ['Message', 'It is late', 'It is lost'],
      ],
      [
        'a header of codes',
        'any table',
        'columns: two',
        'first column: integers',
        'integers headed as codes',
      ],
    ],
    [
      'members with types',
      [
        ['Parameter', '`late`', '`lost`'],
        ['Type', 'string', 'int'],
        ['Example', 'a b', 'c d'],
      ],
      [
        'a column marked as code',
        'a column of names',
        'a column of types',
        'a header of details',
        'a header of members',
        'a header of types',
        'any table',
        'first column: identifiers',
        'first column: marked as code',
      ],
    ],
    [
      'one row without a header',
      [['', '5 ms']],
      [
        'a column of measures',
        'any table',
        'columns: one',
        'first column: measures',
        'no header',
        'no known header',
        'no names and no numbers',
        'rows: one',
      ],
    ],
    [
      'calls, numbers and answers that repeat',
      [
        ['', 'GET', 'GET', 'PUT'],
        ['aB', '/a', '/b', '/c'],
        ['c.d', '1', '2', '3'],
        ['e_f', '4', '5', '6'],
        ['', 'yes', 'no', 'no'],
        ['', 'no', 'no', 'yes'],
      ],
      [
        'a column of HTTP methods',
        'a column of paths',
        'any table',
        'columns: many',
        'first column repeats',
        'first column: constants',
        'headers like cells',
        'no known header',
        'several columns of answers',
        'several columns of integers',
      ],
    ],
    [
      'nothing that tells rows apart',
      [['', ...Array.from({ length: 13 }, () => '[It is late](a.md)')]],
      [
        'any table',
        'columns: one',
        'first column repeats',
        'first column: links',
        'first column: phrases',
        'no column all different',
        'no header',
        'no known header',
        'no names and no numbers',
        'rows: many',
      ],
    ],
  ])('%s', (_, sketches, traits) => {
    expect(said(tableTraits(columnsOf(...sketches), nowhere))).toEqual(traits);
  });

  it.each([
    [['Error codes'], null, ['heading: enum']],
    [['Error codes', 'Notes', 'Orders'], null, ['heading farther up: enum']],
    [['Error codes', 'More', 'Notes', 'Orders'], null, []],
    [['Orders'], 'Error codes', ['heading: enum']],
    [['Error codes'], 'Orders', ['heading farther up: enum']],
  ])('the headings %j and the caption %j say %j', (headings, caption, traits) => {
    const all = tableTraits(columnsOf(['', 'x', 'y']), { headings, caption });
    expect(said(all).filter((name) => name.includes('heading'))).toEqual(traits);
  });
});
