import { expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

it('puts a row together whose cell has lines that read like titles, which is doubtful', async () => {
  const { tables, diagnostics } = await readLines(
    text,
    [
      'Kind\treply',
      'Name\tType\tRequired\tDescription\tLength',
      '\tid\tstring\tno\tof the page\t32',
      '\tdone\tnumber\tno\twhether it printed',
      '\tyes: 0',
      '\tno: 1\t1',
      '\tcode\tstring\tno\twhat went wrong',
      '\tAppendix 2\t10',
      '\ttray\tstring\tno\tof the paper\t20',
    ].map((line) => line.replace(/^\t/, '')),
  );
  expect(tables.map(grid)).toEqual([
    [
      ['Kind', 'reply', '', '', ''],
      ['Name', 'Type', 'Required', 'Description', 'Length'],
      ['id', 'string', 'no', 'of the page', '32'],
      ['done', 'number', 'no', 'whether it printed\nyes: 0\nno: 1', '1'],
      ['code', 'string', 'no', 'what went wrong', ''],
      ['Appendix 2', '10', '', '', ''],
      ['tray', 'string', 'no', 'of the paper', '20'],
    ],
  ]);
  expect(tables[0]?.confidence).toBeLessThan(1);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['uncertain-row', 4]]);
});

it('does not take a title for a line of a cell', async () => {
  const lines = [
    '404\tno tray\topen one',
    '409\tlocked\t',
    'Toner',
    '501\tempty\trefill',
    '502\told\trefill',
  ];
  const { tables } = await readLines(text, lines);
  expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
});

it('takes in a first cell that has several lines', async () => {
  const { tables } = await readLines(text, [
    'Code\tMeaning',
    '18000\tNo tray',
    '18001/',
    '18002/',
    '18003/',
    '18004\tNo paper',
    '18005\tNo ink',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['Code', 'Meaning'],
      ['18000', 'No tray'],
      ['18001/\n18002/\n18003/\n18004', 'No paper'],
      ['18005', 'No ink'],
    ],
  ]);
});

it('keeps rows behind a blank line', async () => {
  const lines = [
    'Code\tText\tTray',
    '1\tone\ta',
    '2\ttwo\tb',
    '',
    '3\tthree\tc',
    '',
    'Code\tText',
    '9\tnine',
  ];
  const { tables } = await readLines(text, lines);
  expect(tables.map(grid)).toEqual([
    [
      ['Code', 'Text', 'Tray'],
      ['1', 'one', 'a'],
      ['2', 'two', 'b'],
      ['3', 'three', 'c'],
    ],
    [
      ['Code', 'Text'],
      ['9', 'nine'],
    ],
  ]);
});

it('finds no table in a form', async () => {
  const lines = ['Printer:\tthe upper one', 'Tray:\tA4', 'Author:\tA. Writer'];
  expect((await readLines(text, lines)).tables).toEqual([]);
});

it('finds no table in text that tabs indent', async () => {
  const lines = [
    'print\tPrints the page that is',
    '\tin the upper tray.',
    'load\tLoads the tray, and',
    '\twaits.',
  ];
  expect((await readLines(text, lines)).tables).toEqual([]);
});

it('takes `|` beside tabs for text', async () => {
  const lines = [
    'name\tcode\tflags',
    'UP\t1\tF_READ',
    'DOWN\t2\tF_READ|F_WRITE',
    'LEFT\t3\tF_READ|F_WRITE|F_RUN',
    '|home|\t4\tF_READ |F_RUN |',
  ];
  const [table, ...others] = (await readLines(text, lines)).tables;
  expect(others).toEqual([]);
  expect(table && grid(table)).toEqual(lines.map((line) => line.split('\t')));
});

it('ends a table at a line without tabs that leads to the next', async () => {
  const lines = ['404\tno tray\tload', '409\topen\tclose', 'New ones:', 'P1\tjam', 'P2\tno ink'];
  const { tables } = await readLines(text, lines);
  expect(tables.map(grid)).toEqual([
    [
      ['404', 'no tray', 'load'],
      ['409', 'open', 'close'],
    ],
    [
      ['P1', 'jam'],
      ['P2', 'no ink'],
    ],
  ]);
});

it('reads columns that as many tabs as needed lead to', async () => {
  const lines = [
    'tag\t\tkey\t\twhat it does',
    '-------------------------------------------',
    '|p-up|\t\tUP\t\tfeeds a sheet',
    '\t\tUP twice\tfeeds two, slowly, so that none',
    '\t\t\t\tis torn',
    '|p-down|\tDOWN\t\ttakes it back',
    '|p-longest-name| LEFT\t\tturns the page',
    '|p-any|\t\t{any other key of all}',
    '\t\t\t\tstops',
    '|p-end|\t\tEND\t\tends',
  ];
  const [table] = (await readLines(text, lines)).tables;
  expect(table && grid(table)).toEqual([
    ['tag', 'key', 'what it does'],
    ['|p-up|', 'UP', 'feeds a sheet'],
    ['', 'UP twice', 'feeds two, slowly, so that none is torn'],
    ['|p-down|', 'DOWN', 'takes it back'],
    ['|p-longest-name|', 'LEFT', 'turns the page'],
    ['|p-any|', '{any other key of all}', 'stops'],
    ['|p-end|', 'END', 'ends'],
  ]);
});

it('takes tabs for the borders wherever lines have as many, whatever else may part them', async () => {
  const { tables } = await readLines(text, [
    'E101: no tray\topen it: two hands',
    'E102: no ink\tbuy some: black',
    'E103: jam\tpull: gently',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['E101: no tray', 'open it: two hands'],
      ['E102: no ink', 'buy some: black'],
      ['E103: jam', 'pull: gently'],
    ],
  ]);
});
