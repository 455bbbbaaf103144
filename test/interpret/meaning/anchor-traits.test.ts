import { describe, expect, it } from 'vitest';
import { anchorTraits } from '../../../src/interpret/meaning/anchor-traits.ts';
import { type Sketch, columnsOf, said } from './sketch.ts';

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
      'statuses beside codes',
      [
        ['Status', '404', '409', '500'],
        ['Code', 'E_LATE', 'E_LOST', 'E_GONE'],
      ],
      [
        'HTTP statuses beside codes',
        'header of codes beside it',
        'leftmost of its shape',
        'other names, all different',
      ],
    ],
    [
      'texts beside statuses',
      [
        ['Code', 'Not found', 'Not yours', 'Not now'],
        ['HTTP status', '404', '409', '500'],
      ],
      [
        'leftmost of its shape',
        'no text beside it',
        'other integers, all different',
        'texts beside HTTP statuses',
        'the only header of codes',
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
