import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/codes/coded.ts';
import { interpretEnums as interpret } from '../interpret/interpret-enums.ts';
import { type TableSketch, documentOf, table } from '../interpret/tables.ts';

/** Each code with what it is called, `17 ERR_X`. */
function readingOf(texts: readonly string[]): string[] {
  return codesOf(texts).map((cell) =>
    cell.map(({ code, name, phrase }) => `${code} ${name}${phrase}`.trim()).join(' + '),
  );
}

describe('a code with its name in one cell', () => {
  test.each([
    [['404 Not Found', '410 Gone']],
    [['404: Not Found', '410: Gone']],
    [['404 - Not Found', '410 - Gone']],
    [['404-Not Found', '410-Gone']],
    [['404 (Not Found)', '410（Gone）']],
    [['Not Found (404)', 'Gone (410)']],
    [['Not Found: 404', 'Gone = 410']],
    [['Not Found - 404', 'Gone – 410']],
  ])('%j', (texts) => {
    expect(codesOf(texts)).toMatchObject([
      [{ code: '404', name: '', phrase: 'Not Found', isRange: false, isQuoted: false }],
      [{ code: '410', name: '', phrase: 'Gone', isRange: false, isQuoted: false }],
    ]);
  });

  test.each([
    [['E101: Not Found', 'E102: Gone']],
    [['E101 - Not Found', 'E102 – Gone']],
    [['E101 (Not Found)', 'E102：Gone']],
  ])('%j, of letters and digits', (texts) => {
    expect(codesOf(texts).flat()).toMatchObject([
      { code: 'E101', name: '', phrase: 'Not Found' },
      { code: 'E102', name: '', phrase: 'Gone' },
    ]);
  });

  test.each([
    [['17 - ERR_X', '18 - ERR_Y']],
    [['ERR_X (17)', 'ERR_Y (18)']],
    [['ERR_X = 17', 'ERR_Y = 18']],
    [['ERR_X 17', 'ERR_Y 18']],
  ])('%j, of a program', (texts) => {
    expect(codesOf(texts)).toMatchObject([
      [{ code: '17', name: 'ERR_X', phrase: '', isRange: false, isQuoted: false }],
      [{ code: '18', name: 'ERR_Y', phrase: '', isRange: false, isQuoted: false }],
    ]);
  });

  test.each([
    [
      ['-2 LOST_IT', '\u22123 LEFT_IT'],
      ['-2 LOST_IT', '\u22123 LEFT_IT'],
    ],
    [
      ['0x1f A_B', '0x2F C_D'],
      ['0x1f A_B', '0x2F C_D'],
    ],
    [
      ['４０４ 见不到', '４１０ 走了'],
      ['４０４ 见不到', '４１０ 走了'],
    ],
    [
      ['10 (0xa)', '11 (0xb) '],
      ['10', '11'],
    ],
    [
      ['10 (0xa)', '11 Gone'],
      ['10', '11 Gone'],
    ],
    [
      ['404 Not Found', '405'],
      ['404 Not Found', '405'],
    ],
    [
      ['404 Not Found', ''],
      ['404 Not Found', ''],
    ],
    [
      ['404 Not Found', 'other'],
      ['404 Not Found', 'other'],
    ],
    [
      ['404 Not Found\n405 Not Here', '1 OK'],
      ['404 Not Found + 405 Not Here', '1 OK'],
    ],
    [
      ['404 Not Found', '405, 406'],
      ['404 Not Found', '405 + 406'],
    ],
    [
      ['404 (deprecated)', '405'],
      ['404', '405'],
    ],
  ])('%j is read as %j', (texts, reading) => {
    expect(readingOf(texts)).toEqual(reading);
  });

  test.each([
    ['units', ['30 seconds', '10 MB']],
    ['texts that repeat', ['30 pieces', '10 pieces']],
    ['names that alone tell the cells apart', ['4 Late', '4 Lost']],
    ['another cell with digits', ['404 Not Found', 'E404']],
    ['mostly words', ['404 Not Found', 'others', 'the rest']],
    ['versions', ['1.2 Beta', '1.3 Gamma']],
    ['words with digits', ['4xx Late', '5xx Lost']],
    ['ranges', ['400-499', '500-599']],
    ['a number in a sentence', ['Chapter 4', 'Chapter 5']],
    ['only spaces behind letters and digits', ['E101 Not Found', 'E102 Gone']],
    ['words with digits at the beginning', ['IPv4: old', 'IPv6: new']],
  ])('is not there with %s', (_, texts) => {
    expect(readingOf(texts)).toEqual(texts);
  });
});

describe('a column of integers', () => {
  test.each([
    ['with thousands', ['1,000', '1,001', '12,345,678'], ['1000', '1001', '12345678']],
    ['with thousands and less', ['999', '1,000', '-1,500'], ['999', '1000', '-1500']],
    ['with thousands by spaces', ['1 000', '1 001'], ['1000', '1001']],
    ['with lists', ['404', '400,401'], ['404', '400 + 401']],
    ['in full width', ['４０４', 'Ｅ１'], ['404', 'E1']],
  ])('%s', (_, texts, reading) => {
    expect(readingOf(texts)).toEqual(reading);
  });

  test.each([
    ['thousands beside longer numbers', ['1,000', '10000']],
    ['thousands beside words', ['1,000', 'more']],
    ['what is a list or a number', ['400,401', '500,501']],
    ['decimals', ['1.000', '1.001']],
    ['signs in full width', ['（', '＋']],
  ])('is not changed with %s', (_, texts) => {
    expect(readingOf(texts)).toEqual(texts);
  });

  test('gives numbers', () => {
    const entries = entriesOf({
      header: ['Code', 'Message'],
      rows: [
        ['1,000', 'Too late'],
        ['\u2212３', 'Lost again'],
      ],
    });
    expect(entries?.map(({ value }) => value)).toEqual([1000, -3]);
  });
});

function entriesOf(sketch: TableSketch) {
  const { catalogs, diagnostics } = interpret([documentOf(table(sketch))]);
  expect(diagnostics).toEqual([]);
  return catalogs[0]?.entries;
}

describe('what a code is called in its own cell', () => {
  test('is the message and gives the key where no column is a message', () => {
    const entries = entriesOf({ header: ['Status'], rows: [['404 Not Found'], ['410 Gone']] });
    expect(entries).toMatchObject([
      { key: 'NotFound', value: 404, message: 'Not Found' },
      { key: 'Gone', value: 410, message: 'Gone' },
    ]);
  });

  test('gives the key and is the message where a column explains it', () => {
    const entries = entriesOf({
      header: ['Status', 'Description'],
      rows: [
        ['404 Not Found', 'It is not there'],
        ['410 Gone', 'It is no longer there'],
      ],
    });
    expect(entries).toMatchObject([
      { key: 'NotFound', value: 404, message: 'Not Found', description: 'It is not there' },
      { key: 'Gone', value: 410, message: 'Gone', description: 'It is no longer there' },
    ]);
  });

  test('is the key where a program would write it', () => {
    const entries = entriesOf({
      header: ['Error code', 'Message'],
      rows: [
        ['E_LATE (17)', 'Too late'],
        ['E_LOST (18)', 'Lost again'],
      ],
    });
    expect(entries).toMatchObject([
      { key: 'E_LATE', value: 17, message: 'Too late' },
      { key: 'E_LOST', value: 18, message: 'Lost again' },
    ]);
  });

  test('gives way to the columns there are, and is kept', () => {
    const entries = entriesOf({
      header: ['Code', 'Key', 'Message'],
      rows: [
        ['404 Not Found', 'E_LATE', 'Too late'],
        ['410 Gone', 'E_LOST', 'Lost again'],
      ],
    });
    expect(entries).toMatchObject([
      { key: 'E_LATE', value: 404, message: 'Too late', description: 'Not Found' },
      { key: 'E_LOST', value: 410, message: 'Lost again', description: 'Gone' },
    ]);
  });

  test('is kept where the key column has another name', () => {
    const entries = entriesOf({
      header: ['Key', 'Code'],
      rows: [
        ['E_LATE', '1 TOO_LATE'],
        ['E_LOST', '2 LOST_AGAIN'],
      ],
    });
    expect(entries).toMatchObject([
      { key: 'E_LATE', message: 'TOO_LATE' },
      { key: 'E_LOST', message: 'LOST_AGAIN' },
    ]);
  });

  test('in another script leaves the key to an English message', () => {
    const entries = entriesOf({
      header: ['Code', 'Message'],
      rows: [
        ['404 不在', 'Too late'],
        ['410 走了', 'Lost again'],
      ],
    });
    expect(entries?.map(({ key }) => key)).toEqual(['TooLate', 'LostAgain']);
  });
});

describe('several codes in a cell', () => {
  test('have a key of their own where the key cell lists as many', () => {
    const entries = entriesOf({
      header: ['Code', 'Key', 'Message'],
      rows: [
        ['1\n2', 'E_LATE\nE_LOST', 'Bad'],
        ['3', 'E_SAD', 'Sad'],
      ],
    });
    expect(entries?.map(({ key, value, message }) => [key, value, message])).toEqual([
      ['E_LATE', 1, 'Bad'],
      ['E_LOST', 2, 'Bad'],
      ['E_SAD', 3, 'Sad'],
    ]);
  });

  test('may be names', () => {
    const entries = entriesOf({
      header: ['Error', 'Meaning'],
      rows: [
        ['E_LATE; E_LOST', 'Bad luck'],
        ['E_SAD', 'Sad'],
      ],
    });
    expect(entries?.map(({ key }) => key)).toEqual(['E_LATE', 'E_LOST', 'E_SAD']);
  });
});

describe('ranges among codes', () => {
  const header = ['Code', 'Message'];

  test('are left out with a warning that names them, and the rest are integers', () => {
    const rows = [
      ['404', 'Lost'],
      ['500-599', 'Broken'],
      ['410, 42x', 'Gone'],
      ['6xx Nowhere', 'Far away'],
      ['-9 to -1', 'Below'],
    ];
    const { catalogs, diagnostics } = interpret([documentOf(table({ header, rows }))]);
    expect(catalogs).toMatchObject([{ valueType: 'integer' }]);
    expect(catalogs[0]?.entries.map(({ value }) => value)).toEqual([404, 410]);
    expect(diagnostics).toMatchObject([
      { code: 'value-range', severity: 'warning', line: 3, column: 1 },
    ]);
    expect(diagnostics[0]?.message).toMatch(
      /^Skipped range "500-599"\. .* So are 3 more lines: 4, 5, 6\.$/,
    );
  });

  test('do not keep the other cells from having names', () => {
    const rows = [
      ['404 Not Found', 'a'],
      ['410 Gone', 'b'],
      ['5xx Broken', 'c'],
    ];
    const { catalogs } = interpret([documentOf(table({ header, rows }))]);
    expect(catalogs[0]?.entries.map(({ key, value }) => [key, value])).toEqual([
      ['NotFound', 404],
      ['Gone', 410],
    ]);
  });

  test('are the values where there is nothing else', () => {
    const rows = [
      ['4xx', 'Lost'],
      ['5xx', 'Broken'],
    ];
    const { catalogs, diagnostics } = interpret([documentOf(table({ header, rows }))]);
    expect(catalogs[0]?.entries.map(({ value }) => value)).toEqual(['4xx', '5xx']);
    expect(diagnostics).toEqual([]);
  });
});
