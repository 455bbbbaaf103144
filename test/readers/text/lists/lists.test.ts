import { describe, expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

describe('a list of codes', () => {
  it('keeps the rows in front of an item without a code, whatever words they begin with', async () => {
    const { tables, diagnostics } = await readLines(text, [
      'Printer replies',
      '- "job start" (spooler) -> PR001',
      '- tray_two (upper tray open) -> E202',
      '- tray_three (lower tray open) -> E203',
      '- the version of the driver',
      '- paper jam -> E404',
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['"job start" (spooler)', 'PR001'],
        ['tray_two (upper tray open)', 'E202'],
        ['tray_three (lower tray open)', 'E203'],
        ['the version of the driver', ''],
        ['paper jam', 'E404'],
      ],
    ]);
    expect(diagnostics).toMatchObject([{ code: 'uncertain-row', line: 5 }]);
  });

  it('may have small numbers in front of words, where every line has one', async () => {
    const { tables } = await readLines(text, [
      'Exit codes',
      '',
      '0 All fine',
      '1 Wrong usage',
      '2 The file was not found',
      '3 The file is no table',
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['0', 'All fine'],
        ['1', 'Wrong usage'],
        ['2', 'The file was not found'],
        ['3', 'The file is no table'],
      ],
    ]);
  });

  it('has codes below others, told by a dot', async () => {
    const { tables } = await readLines(text, [
      'Printer errors',
      '  403-不能打印。',
      '    403.1-没有纸。',
      '    403.12–没有墨水。',
      '  404-找不到打印机。',
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['403', '不能打印。'],
        ['403.1', '没有纸。'],
        ['403.12', '没有墨水。'],
        ['404', '找不到打印机。'],
      ],
    ]);
  });

  it('may have names with dots or in camel case for codes', async () => {
    const { tables } = await readLines(text, [
      'What the printer says',
      '',
      'TrayIsOpenError - Close the tray, and print the page again.',
      'TooManyPages - Somebody prints more than there is paper for.',
      'PrinterNotFoundException - No printer has this name, or it is switched off.',
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['TrayIsOpenError', 'Close the tray, and print the page again.'],
        ['TooManyPages', 'Somebody prints more than there is paper for.'],
        ['PrinterNotFoundException', 'No printer has this name, or it is switched off.'],
      ],
    ]);
    const dotted = await readLines(text, [
      'What the printer says',
      '',
      'tray.lock.missing',
      'The tray has no lock, though it is set to be locked.',
      'tray.lock.open',
      'The tray is open.',
      'tray.paper.none',
      'There is no paper in the tray.',
    ]);
    expect(dotted.tables.map(grid)).toEqual([
      [
        ['tray.lock.missing', 'The tray has no lock, though it is set to be locked.'],
        ['tray.lock.open', 'The tray is open.'],
        ['tray.paper.none', 'There is no paper in the tray.'],
      ],
    ]);
  });

  it('is no list of languages, or of addresses', async () => {
    for (const lines of [
      [
        'JavaScript - a language of the web, and of much else by now',
        'TypeScript - the same with types, which are checked',
        'CoffeeScript - the same with fewer signs, and forgotten',
      ],
      [
        'example.org - an address that is only good for examples',
        'example.net - another one of them, as good as the first',
        'example.com - the one that most people know by now',
      ],
    ]) {
      const { tables } = await readLines(text, ['Something else', '', ...lines]);
      expect(tables).toEqual([]);
    }
  });

  it.each(['500 toner empty', '500 - toner empty', '500 = toner empty'])(
    'goes on with %s, which another sign divides',
    async (line) => {
      const { tables, diagnostics } = await readLines(text, [
        '404: no such tray',
        '409: tray locked',
        line,
        '503: warming up',
      ]);
      expect(tables.map(grid)).toEqual([
        [
          ['404', 'no such tray'],
          ['409', 'tray locked'],
          ['500', 'toner empty'],
          ['503', 'warming up'],
        ],
      ]);
      expect(diagnostics).toEqual([]);
    },
  );

  it('goes on behind a page break, in the midst of an item too', async () => {
    const pageBreak = ['', '', 'Author        Memo        [Page 1]', '\f', 'MEMO 12', '', ''];
    const lines = [
      '   110 Paper jam',
      '     Somebody has to open',
      ...pageBreak,
      '     the tray.',
      '',
      '   112 No paper',
      ...pageBreak,
      '   214 No ink',
      '',
      '   The author thanks his printer.',
    ];
    const { tables } = await readLines(text, lines);
    expect(tables.map(grid)).toEqual([
      [
        ['110', 'Paper jam Somebody has to open the tray.'],
        ['112', 'No paper'],
        ['214', 'No ink'],
      ],
    ]);
  });

  it('takes a line between two rows for the end of the first, which is doubtful', async () => {
    const { tables, diagnostics } = await readLines(text, [
      '-1 no tray',
      '-2 tray locked for',
      '(somebody has the key)',
      '-3 jam',
      '-4 no ink',
      'Others:',
      '101 warming up',
      '102 printing',
      '',
      'Page 12 says more.',
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['-1', 'no tray'],
        ['-2', 'tray locked for (somebody has the key)'],
        ['-3', 'jam'],
        ['-4', 'no ink'],
      ],
      [
        ['101', 'warming up'],
        ['102', 'printing'],
      ],
    ]);
    expect(tables[0]?.confidence).toBeLessThan(1);
    expect(diagnostics).toMatchObject([{ code: 'uncertain-row', line: 2 }]);
  });

  it('ends at a line that was drawn', async () => {
    const lines = [
      'upper(): returns',
      '0 = done',
      '-1 = jam',
      '---------',
      'lower(): returns',
      '0 = done',
      '-2 = no ink',
    ];
    const { tables } = await readLines(text, lines);
    expect(tables.map((table) => [table.headings.at(-1), grid(table).length])).toEqual([
      ['upper(): returns', 2],
      ['lower(): returns', 2],
    ]);
  });

  it('may have one row below each title', async () => {
    const lines = ['Paper', '- jam : E100', 'Toner', '- empty : E200', 'Network', '- down : E300'];
    const { tables } = await readLines(text, lines);
    expect(tables.map((table) => [table.headings.at(-1), ...grid(table)])).toEqual([
      ['Paper', ['jam', 'E100']],
      ['Toner', ['empty', 'E200']],
      ['Network', ['down', 'E300']],
    ]);
  });
});

describe('no list of codes', () => {
  it('is made by lines of a paragraph that begin with a hyphenated word', async () => {
    const lines = [
      'Width of the counter',
      '',
      '32-bit counters wrap around after a day, so the driver reads a',
      '64-bit counter where there is one. Of these two, the one with',
      '16-bit steps is older, and',
      '"100-page" limits do not apply.',
    ];
    expect((await readLines(text, lines)).tables).toEqual([]);
  });

  it('is made by single lines of paragraphs, however many there are', async () => {
    const paragraph = [
      'Whoever opens the tray while it is',
      '404: locked, sees a red light, and',
      'waits.',
      '',
    ];
    const lines = [...paragraph, ...paragraph, ...paragraph];
    expect((await readLines(text, lines)).tables).toEqual([]);
  });

  it.each([
    [
      'years of a copyright',
      ['2002-2019 The printer company', '2009 A. Writer', '2003-2004 B. Writer'],
    ],
    ['few years', ['2014 A. Writer', '2015 B. Writer', '', 'Other files', '', '2018 C. Writer']],
    ['values between commas', ['404,"no tray"', '409,"tray locked"', '410,jam,upper']],
    [
      'statements',
      [
        'first_tray = lower(tray, 1);',
        'second_tray = upper(first_tray) + lower(2);',
        'all_trays = count(first_tray) + count(second_tray);',
      ],
    ],
    [
      'a grammar',
      ['tray10-name = letter *( digit ) [ suffix ]', 'tray20-name = digit "-" letter [ suffix ]'],
    ],
  ])('is made by %s', async (_, lines) => {
    expect((await readLines(text, lines)).tables).toEqual([]);
  });
});

describe('the code of an item', () => {
  it.each([
    ['E-F100 - no tray', 'E-S101 - locked', 'E-F100', 'no tray'],
    ['-1, "no tray"', '-2, "locked"', '-1', 'no tray'],
    ['错误编号10001：没有纸', '错误编号10002:没有墨', '10001', '没有纸'],
    ['404 == no tray', '409 == locked', '404', 'no tray'],
    ['100-199: printing', '200-299: done', '100-199', 'printing'],
    ['-100 - -199 : tray errors', '-200 - -299 : ink errors', '-100 - -199', 'tray errors'],
    ['Error 1: no tray', 'Error 2: locked', '1', 'no tray'],
    ['错误码 E1001：没有纸', '错误码 E1002：没有墨', 'E1001', '没有纸'],
    ['Error code 7 - no tray', 'Error code 8 - locked', '7', 'no tray'],
  ])('in %s', async (first, second, code, meaning) => {
    const { tables, diagnostics } = await readLines(text, [first, second]);
    expect(tables.map(({ rows }) => rows[0]?.map((cell) => cell.text))).toEqual([[code, meaning]]);
    expect(diagnostics).toEqual([]);
  });

  it('is made by names, but not by settings that are told how to set', async () => {
    const read = async (told: (name: string) => string): Promise<string[][][]> => {
      const lines = ['tray_mode', 'ink_mode', 'lid_mode'].map((name) => `- ${name}: ${told(name)}`);
      return (await readLines(text, lines)).tables.map(grid);
    };
    expect(await read(() => 'Nobody knows.')).toEqual([
      [
        ['tray_mode', 'Nobody knows.'],
        ['ink_mode', 'Nobody knows.'],
        ['lid_mode', 'Nobody knows.'],
      ],
    ]);
    expect(await read((name) => `Nobody knows, so leave ${name} = 0.`)).toEqual([]);
  });

  it('may have a second one behind it, in a column of its own', async () => {
    const { tables } = await readLines(text, [
      'Error HTTP Code Description',
      'NO_TRAY 901 There is no tray',
      'TRAY_LOCKED 902 The tray is locked',
      'STATUS_CODE 903 There is no ink',
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['Error', 'HTTP Code', 'Description'],
        ['NO_TRAY', '901', 'There is no tray'],
        ['TRAY_LOCKED', '902', 'The tray is locked'],
        ['STATUS_CODE', '903', 'There is no ink'],
      ],
    ]);
  });
});

it('stands in the comments of a program', async () => {
  const lines = ['//error 1: no tray in it', '//error 2:the lid is open', '//error 3: no ink'];
  const [table, ...others] = (await readLines(text, lines)).tables;
  expect(others).toEqual([]);
  expect(table && grid(table)).toEqual([
    ['1', 'no tray in it'],
    ['2', 'the lid is open'],
    ['3', 'no ink'],
  ]);
});
