import { describe, expect, it } from 'vitest';
import { codedHeading, codedItems } from '../../src/codes/coded-list.ts';
import type { Cell } from '../../src/model/table.ts';

/** Items as a page shows them; backticks, asterisks and quotes as the source writes them. */
function itemsOf(sources: readonly string[], isCalledSo = false): string[] | undefined {
  const cells = sources.map((markdown, index): Cell => ({
    text: markdown.replace(/[`*"]/g, ''),
    markdown,
    line: index + 1,
    column: 1,
  }));
  return codedItems(cells, isCalledSo)?.map(({ code, text }) => `${code}|${text}`);
}

describe('a list of codes', () => {
  it.each([
    [
      ['404: Not found', '410: Gone', '500: Broken'],
      ['404|Not found', '410|Gone', '500|Broken'],
    ],
    [
      ['200 OK', '404 Not found', '-32700 Parse error'],
      ['200|OK', '404|Not found', '-32700|Parse error'],
    ],
    [
      ['10: Late', '11 - Lost', '12 (Gone)'],
      ['10|Late', '11|Lost', '12|Gone'],
    ],
    [
      ['0x01 Open', '0x02 Shut', '0x03 Locked'],
      ['0x01|Open', '0x02|Shut', '0x03|Locked'],
    ],
    [
      ['E_LATE', 'E_LOST', 'E_GONE'],
      ['E_LATE|', 'E_LOST|', 'E_GONE|'],
    ],
    [
      ['BUY: to buy', 'SELL: to sell', 'HOLD'],
      ['BUY|to buy', 'SELL|to sell', 'HOLD|'],
    ],
    [
      ['OPEN - may enter', 'SHUT – may not', 'LOCKED (for good)'],
      ['OPEN|may enter', 'SHUT|may not', 'LOCKED|for good'],
    ],
    [
      ['OPEN\nmay enter', 'SHUT\nmay not', 'LOCKED\nfor good'],
      ['OPEN|may enter', 'SHUT|may not', 'LOCKED|for good'],
    ],
    [
      ['`E_LATE`: too late', '**E_LOST** → lost', '"E_GONE" = gone'],
      ['E_LATE|too late', 'E_LOST|lost', 'E_GONE|gone'],
    ],
    [
      ['`OPEN` (may (or must) enter)', '`SHUT` (may not', '`LOCKED` (for good)'],
      ['OPEN|may (or must) enter)', 'SHUT|may not', 'LOCKED|for good'],
    ],
  ])('%j has %j', (sources, items) => {
    expect(itemsOf(sources)).toEqual(items);
  });

  it.each([
    ['words, which might be anything', ['`open`: may enter', '`shut`: may not', '`locked`: no']],
    ['two items', ['404: Not found', '410: Gone']],
    ['an item without a code', ['404: Not found', '410: Gone', 'and others']],
    ['codes of several makes', ['404: Not found', '410: Gone', 'E_LOST: lost']],
    ['one code twice', ['404: Not found', '410: Gone', '404: Lost']],
    ['years', ['1950: first', '1999: second', '2039: third']],
    ['numbers without a text', ['`404`', '`410`', '`500`']],
    ['bare capitals without a text', ['NASA', 'ESA', 'JAXA']],
    ['amounts', ['4 eggs', '12 spoons of sugar', '20 grams of salt']],
    ['sentences that begin with a marked word', ['`GET` it', '`PUT` it', '`CUT` it']],
    ['sentences that hold a marked word', ['see `E_LATE`', 'see `E_LOST`', 'see `E_GONE`']],
    ['letters', ['A: first', 'B: second', 'C: third']],
    ['tags, which might be models', ['A10: old', 'A20: new', 'A30: newer']],
  ])('is none with %s', (_, sources) => {
    expect(itemsOf(sources)).toBeUndefined();
  });

  it('needs one number that is no year', () => {
    expect(itemsOf(['1949: first', '1999: second', '2039: third'])).toEqual([
      '1949|first',
      '1999|second',
      '2039|third',
    ]);
  });

  it('needs one constant of two words, or with a text', () => {
    expect(itemsOf(['NASA', 'ESA_X', 'JAXA'])).toEqual(['NASA|', 'ESA_X|', 'JAXA|']);
    expect(itemsOf(['NASA', 'ESA: of Europe', 'JAXA'])).toEqual([
      'NASA|',
      'ESA|of Europe',
      'JAXA|',
    ]);
  });

  it.each([
    [
      ['`open`: may enter', '`shut`: may not'],
      ['open|may enter', 'shut|may not'],
    ],
    [
      ['BUY', 'SELL'],
      ['BUY|', 'SELL|'],
    ],
    [
      ['1m', '15m'],
      ['1m|', '15m|'],
    ],
    [
      ['`two-day`', '`next.day`'],
      ['two-day|', 'next.day|'],
    ],
    [
      ['2020: first', '2021: second'],
      ['2020|first', '2021|second'],
    ],
    [
      ['A10: old', 'A20: new'],
      ['A10|old', 'A20|new'],
    ],
  ])('that the page announces may be of two items, and of words: %j', (sources, items) => {
    expect(itemsOf(sources, true)).toEqual(items);
  });

  it.each([
    ['one item', ['`open`: may enter']],
    ['prose', ['open it', 'shut it']],
    ['one word twice', ['`open`: may enter', '`open`: must enter']],
    ['other signs', ['`~/.a`', '`~/.b`']],
  ])('is none of %s, announced or not', (_, sources) => {
    expect(itemsOf(sources, true)).toBeUndefined();
  });

  it('keeps where each item is', () => {
    const cells = ['404: Lost', '410: Gone'].map((text, index) => ({
      text,
      line: index + 7,
      column: 3,
    }));
    expect(codedItems(cells, true)?.map(({ cell }) => cell.line)).toEqual([7, 8]);
  });
});

describe('a heading', () => {
  it.each([
    ['-1000 UNKNOWN', '-1000', 'UNKNOWN'],
    ['\u22121 Lost', '\u22121', 'Lost'],
    ['0x1 Late', '0x1', 'Late'],
    ['0X1 Late', '0X1', 'Late'],
    ['100 Continue', '100', 'Continue'],
    ['404: Not found', '404', 'Not found'],
    ['1949 Begun', '1949', 'Begun'],
    ['SYS_OPEN (0x01)', '0x01', 'SYS_OPEN'],
    ['E101: No tray', 'E101', 'No tray'],
  ])('%j begins or ends with a code', (text, code, said) => {
    expect(codedHeading({ text, line: 1, column: 1 })).toEqual({ code, text: said });
  });

  it.each([
    '1 Introduction',
    '99 bottles',
    '2024 Changes',
    '1950 Begun',
    '2039 Ended',
    '404',
    '10 (0xa)',
    'Errors',
    '',
  ])('%j has none', (text) => {
    expect(codedHeading({ text, line: 1, column: 1 })).toBeUndefined();
  });
});
