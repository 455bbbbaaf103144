import { describe, expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await readLines(text, lines)).tables.map(grid);
}

/** What stands between two pages of a memo. */
const pageBreak = (page: number): string[] => [
  '',
  '',
  `Author                  Memo                 [Page ${page}]`,
  '\f',
  'MEMO 12           Printer replies          May 2024',
  '',
  '',
];

describe('aligned columns', () => {
  it('go on behind a page break', async () => {
    const lines = [
      'Replies of the printer, page by page:',
      '',
      '    9   warming up',
      '   10   printing',
      ...pageBreak(1),
      '   11   jammed',
      '   12   out of paper   [of tray 2]',
      '',
      'Whoever wrote this memo  left.',
      ...pageBreak(2),
      'The end.',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['9', 'warming up'],
        ['10', 'printing'],
        ['11', 'jammed'],
        ['12', 'out of paper [of tray 2]'],
      ],
    ]);
  });

  it('are none where a header stands left of its column, and nothing else does', async () => {
    const numbered = Array.from({ length: 25 }, (_, at) => [
      `${at + 10}`,
      `Lamp ${at} of the panel`,
    ]);
    const lines = [
      '    Value   Description',
      '   ------------------------------------------',
      ...numbered.map(([value, name]) => `      ${value}    ${name}`),
      '      40-42 Mixed',
      '      43    Mixed (two of them)',
      '      50-59 Not in use',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['Value', 'Description'],
        ...numbered,
        ['40-42', 'Mixed'],
        ['43', 'Mixed (two of them)'],
        ['50-59', 'Not in use'],
      ],
    ]);
  });

  it('go on behind a blank line, in the same columns', async () => {
    const lines = [
      'State     Event      Then',
      '-------------------------------',
      'Idle      start      Printing',
      '          reset      Idle',
      '',
      'Printing  jam        Halted',
      '          done       Idle',
      '',
      'Not so,     this line of text.',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['State', 'Event', 'Then'],
        ['Idle', 'start', 'Printing'],
        ['', 'reset', 'Idle'],
        ['Printing', 'jam', 'Halted'],
        ['', 'done', 'Idle'],
      ],
    ]);
  });

  it('end where other columns begin, or another header', async () => {
    const lines = [
      '404   no tray',
      '409   tray locked',
      '',
      'Code    Meaning',
      'P10     jam',
      'P20     no ink',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['404', 'no tray'],
        ['409', 'tray locked'],
      ],
      [
        ['Code', 'Meaning'],
        ['P10', 'jam'],
        ['P20', 'no ink'],
      ],
    ]);
  });

  it('end where a title is numbered', async () => {
    const lines = ['     1   jam', '     2   no paper', '', '  2.1.   Trays and what they hold'];
    expect(await grids(...lines)).toEqual([
      [
        ['1', 'jam'],
        ['2', 'no paper'],
      ],
    ]);
  });

  it('are empty in front of the first cell of a line', async () => {
    const lines = [
      'from       signal    to',
      '------------------------',
      'Idle       start     Busy',
      '           load      Idle',
      '           reset     Idle',
      '           unload    Idle',
      'Busy       stop      Idle',
    ];
    expect((await grids(...lines))[0]?.slice(1, 3)).toEqual([
      ['Idle', 'start', 'Busy'],
      ['', 'load', 'Idle'],
    ]);
  });

  it('are put one below the other where the header names them again', async () => {
    const lines = [
      'Code   Name           │ Code   Name',
      '──────────────────────┼─────────────',
      '64     tray           │ 67     lid',
      '65     ink            │ 68     jam',
      '66     paper          │',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['Code', 'Name'],
        ['64', 'tray'],
        ['65', 'ink'],
        ['66', 'paper'],
        ['67', 'lid'],
        ['68', 'jam'],
      ],
    ]);
  });

  it('are those that most rows begin, where single cells run into the next one', async () => {
    const lines = [
      '|open_tray|     OPEN            opens the tray',
      '|close_tray|    CLOSE           closes it',
      '|eject_all_paper| EJECT ALL     gives back what is in all of the trays',
      '|light|         LIGHT           turns the lamp on, or off',
      '                SLEEP           not used',
      '',
      '                Any other key',
      '                                not used',
      '',
      '|wake|          WAKE            wakes it up',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['|open_tray|', 'OPEN', 'opens the tray'],
        ['|close_tray|', 'CLOSE', 'closes it'],
        ['|eject_all_paper|', 'EJECT ALL', 'gives back what is in all of the trays'],
        ['|light|', 'LIGHT', 'turns the lamp on, or off'],
        ['', 'SLEEP', 'not used'],
        ['', 'Any other key', 'not used'],
        ['|wake|', 'WAKE', 'wakes it up'],
      ],
    ]);
  });

  it('are none where numbers head them, as in a matrix', async () => {
    const lines = [
      '       2   3   4   5',
      '     ---------------',
      '  0:   0   @   P   `',
      '  1:   1   A   Q   a',
      '  2:   2   B   R   b',
      '  3:   3   C   S   c',
    ];
    expect(await grids(...lines)).toEqual([]);
  });

  it('are those of the rows where the header is not aligned with them', async () => {
    const lines = [
      '  Command name        Short   Code      Section',
      '  ---------------------------------------------',
      '  Print-Page-Request    PPR    274        8.5.1',
      '  Print-Page-Answer     PPA    274        8.5.2',
      '  Load-Trayful-Request  LTR    271        9.7.1',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['Command name', 'Short', 'Code', 'Section'],
        ['Print-Page-Request', 'PPR', '274', '8.5.1'],
        ['Print-Page-Answer', 'PPA', '274', '8.5.2'],
        ['Load-Trayful-Request', 'LTR', '271', '9.7.1'],
      ],
    ]);
  });

  it('part the words of a header that a single space parts, but for a sign at its end', async () => {
    const lines = [
      'char            note meaning of it   ~',
      '--------------------------------------',
      'CTRL-K          1    stops the printer',
      'CTRL-L                starts it',
      'CTRL-M          2    wakes it',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['char', 'note', 'meaning of it'],
        ['CTRL-K', '1', 'stops the printer'],
        ['CTRL-L', '', 'starts it'],
        ['CTRL-M', '2', 'wakes it'],
      ],
    ]);
  });

  it('may be parted by a line that was drawn', async () => {
    const lines = [
      '  Value | Meaning',
      '  ------|--------',
      '    46  | jam in tray',
      '    47  | no paper',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['Value', 'Meaning'],
        ['46', 'jam in tray'],
        ['47', 'no paper'],
      ],
    ]);
  });

  it('may hold one row, where a line below the header shows them', async () => {
    const header = ['Tag     Protocol', '------  --------'];
    expect(await grids(...header, 'tray.x  X/TRAY')).toEqual([
      [
        ['Tag', 'Protocol'],
        ['tray.x', 'X/TRAY'],
      ],
    ]);
    expect(await grids('Tag     Protocol', '----------------', 'tray.x  X/TRAY')).toEqual([]);
  });

  it('may have the numbers of a list, and meanings of several lines', async () => {
    const lines = [
      '0   No paper,',
      '    or the tray is',
      '    open',
      '1   Jam,',
      '    in the tray',
      '2   Fine',
    ];
    expect(await grids(...lines)).toEqual([
      [
        ['0', 'No paper, or the tray is open'],
        ['1', 'Jam, in the tray'],
        ['2', 'Fine'],
      ],
    ]);
  });
});

it.each([
  [
    'a grammar',
    ['message    = tray "," text', 'tray       = upper / lower', 'code       = 3DIGIT'],
  ],
  [
    'a grammar with remarks',
    [
      'Result-Code   =',
      '      "100"  ; first: warming up',
      '    / "101"  ; second: printing',
      '    / "200"  ; third: jam',
    ],
  ],
  [
    'definitions',
    [
      'Error     The printer has stopped, and somebody has to look at it.',
      'Printing  Paper is moving.',
      'Idle      Nothing is.',
    ],
  ],
  ['marked items', ['o  Name', 'o  The tray', 'o  The paper']],
  [
    'a form',
    [
      'Name of the type:    message',
      'Contents:            none',
      'Error contact:       the author',
    ],
  ],
  [
    'numbered sections',
    [
      '2   Aims',
      '      What the printer is to do,',
      '      and what not.',
      '      It shall print.',
      '3   Limits',
      '      None are known.',
      '      The author',
      '      hopes so.',
    ],
  ],
  [
    'numbered sections of paragraphs',
    [
      '2   Aims',
      '    What the printer is to do;',
      '    what it is not to do;',
      '    and nothing else.',
      '3   Limits',
      '    None are known.',
      '    The author hopes so.',
    ],
  ],
  [
    'references',
    [
      '[RFC9990]  Writer, A., "On printing", RFC 9990,',
      '           May 2021.',
      '[RFC9991]  Writer, B., "On not printing", RFC 9991,',
      '           June 2022.',
    ],
  ],
])('finds no table in %s', async (_, lines) => {
  expect((await readLines(text, lines)).tables).toEqual([]);
});
