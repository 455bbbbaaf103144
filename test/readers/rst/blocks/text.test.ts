import { describe, expect, it } from 'vitest';
import { cellText, readRst, textsOf } from '../tables.ts';

const table = '\n===  ===\na    b\n===  ===\n';

async function headings(source: string): Promise<string[] | undefined> {
  return (await readRst(source)).tables.at(-1)?.headings;
}

describe('the headings above a table', () => {
  it('have levels by the order in which their adornments are first used', async () => {
    expect(await headings(`One\n~~~\n\nTwo\n===\n\nThree\n~~~~~\n\nFour\n====\n${table}`)).toEqual([
      'Three',
      'Four',
    ]);
  });

  it('tell a line below from lines above and below', async () => {
    expect(await headings(`=====\n One\n=====\n\nTwo\n===\n${table}`)).toEqual(['One', 'Two']);
  });

  it('read as on the page', async () => {
    expect(await headings(`The *first* ${'``x``'}\n===============\n${table}`)).toEqual([
      'The first x',
    ]);
  });

  it('need a line as long as they are, or of four characters', async () => {
    expect(await headings(`Long title\n====\n${table}`)).toEqual(['Long title']);
    expect(await headings(`Long title\n===\n${table}`)).toEqual([]);
    expect(await headings(`ABC\n===\n${table}`)).toEqual(['ABC']);
  });

  it('count two columns for a wide character', async () => {
    expect(await headings(`码\n==\n${table}`)).toEqual(['码']);
    expect(await headings(`码\n=\n${table}`)).toEqual([]);
  });

  it('are none for a transition, nor for a line above without one below', async () => {
    expect(await headings(`One\n===\n\n----\n${table}`)).toEqual(['One']);
    expect(await headings(`----\nOne\ntext\n${table}`)).toEqual([]);
  });

  it('are kept where the line above is another than the one below', async () => {
    expect(await headings(`-----\nOne\n====\n${table}`)).toEqual(['One']);
  });

  it('inside of a directive count there', async () => {
    const document = await readRst(
      `One\n===\n\n.. only:: html\n\n   Two\n   ---\n${table.replaceAll('\n', '\n   ')}\n${table}`,
    );
    expect(document.tables.map((each) => each.headings)).toEqual([['One', 'Two'], ['One']]);
  });
});

describe('a paragraph', () => {
  it('goes on up to a blank line, whatever its lines look like', async () => {
    const document = await readRst('text\n===  ===\na    b\n===  ===\n');
    expect(document.tables).toEqual([]);
  });

  it('ends before an indented line', async () => {
    const document = await readRst('text\nmore\n   ===  ===\n   a    b\n   ===  ===\n');
    expect(textsOf(document)).toEqual([[['a', 'b']]]);
  });

  it('announces what is literal with two colons, of which it shows one', async () => {
    expect(await cellText('text::\n\n   *a*\n     b')).toBe('text:\n*a*\nb');
    expect(await cellText('text ::\n\n   *a*')).toBe('text\n*a*');
    expect(await cellText('::\n\n   *a*')).toBe('*a*');
    expect(await cellText('text\\::\n\n   *a*')).toBe('text::\na');
  });
});

describe('a cell', () => {
  it('has no titles', async () => {
    expect(await cellText('title\n=====')).toBe('title\n=====');
    expect(await cellText('=====')).toBe('=====');
    expect(await cellText('...')).toBe('...');
  });

  it('shows a line of the source end as a blank, in any script', async () => {
    expect(await cellText('错误\n码')).toBe('错误 码');
  });
});

it('titles a table by the rubric above it, or by the term that it defines', async () => {
  const { tables } = await readRst(`
    Frames
    ======

    .. rubric:: Frame kinds

    ==  ==
    a   b
    ==  ==

    Close reasons
        ==  ==
        c   d
        ==  ==

    Rest
    ====

    ==  ==
    e   f
    ==  ==
    `);
  expect(tables.map(({ headings }) => headings)).toEqual([
    ['Frames', 'Frame kinds'],
    ['Frames', 'Close reasons'],
    ['Rest'],
  ]);
});
