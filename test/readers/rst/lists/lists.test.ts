import { describe, expect, it } from 'vitest';
import { cellText, readRst, textsOf, unindent } from '../tables.ts';

const table = ['===  ===', 'a    b', '===  ==='];

describe('tables inside of lists', () => {
  it.each([
    ['a bullet list', '- text\n\n  '],
    ['a bullet list, at once', '* '],
    ['an enumerated list', '1. text\n\n   '],
    ['a lettered list', '(a) text\n\n    '],
    ['a definition list', 'term\n   text\n\n   '],
    ['a field list', ':field: text\n\n  '],
    ['an option list', '-a  text\n\n    '],
    ['an option list with arguments', '--file=FILE, -f FILE  text\n\n      '],
    ['a block quote', '   '],
    ['a list in a list', '- - x\n\n    '],
  ])('are found in %s', async (_, before) => {
    const indent = before.slice(before.lastIndexOf('\n') + 1).replace(/\S/g, ' ');
    const document = await readRst(before + table.join(`\n${indent}`));
    expect(textsOf(document)).toEqual([[['a', 'b']]]);
  });

  it('are none in a line block', async () => {
    const document = await readRst(table.map((line) => `| ${line}`).join('\n'));
    expect(document.tables).toEqual([]);
  });

  it('end with the item', async () => {
    const document = await readRst(
      unindent(`
        - ===  ===
          a    b
          ===  ===
        - ===  ===
          c    d
          ===  ===
      `),
    );
    expect(textsOf(document)).toEqual([[['a', 'b']], [['c', 'd']]]);
  });
});

describe('list markers in a cell', () => {
  it.each([
    ['-', '-'],
    ['*', '*'],
    ['1.', '1.'],
    ['A.', 'A.'],
    ['(i)', '(i)'],
    ['#.', '#.'],
    ['::', '::'],
    ['- a\n- b', '- a\n- b'],
    ['- a\n  b', '- a b'],
    ['- a\n\n  b', '- a\nb'],
    ['1. a\n2. b', '1. a\n2. b'],
    ['1. a\nb', '1. a b'],
    ['3. a\n1. b', '3. a 1. b'],
    [':name: value', ':name: value'],
    ['-o  opt', '-o opt'],
    ['-o', '-o'],
    ['--long', '--long'],
    ['term\n   definition', 'term\ndefinition'],
  ])('%j stays %j', async (source, expected) => {
    expect(await cellText(source)).toBe(expected);
  });

  it.each([
    ['|', ''],
    ['| a\n| b', 'a\nb'],
    ['| a\n  b', 'a b'],
    ['|a|', '|a|'],
  ])('%j is %j, as the bars of lines are not shown', async (source, expected) => {
    expect(await cellText(source)).toBe(expected);
  });
});
