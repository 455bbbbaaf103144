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
