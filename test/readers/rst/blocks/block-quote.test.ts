import { expect, it } from 'vitest';
import { faultsOf, readRst, textsOf } from '../tables.ts';

it('reads a table in a quotation and behind its attribution', async () => {
  const document = await readRst(`
    Text:

        ==  ==
        a   b
        ==  ==

        -- somebody,
           somewhere

        ==  ==
        c   d
        ==  ==
    `);
  expect(textsOf(document)).toEqual([[['a', 'b']], [['c', 'd']]]);
});

it('takes a line of dashes behind a blank line for an attribution, as docutils does', async () => {
  const document = await readRst(`
    Text:

        ==  ==
        a   b

        --  --
        c   d
        ==  ==
    `);
  expect(textsOf(document)).toEqual([]);
  expect(faultsOf(document)).toEqual(['3:5 malformed-table']);
});

it.each([
  ['dashes at the beginning', ['    -- --']],
  ['ragged lines', ['    a', '', '    -- b', '     c', '      d']],
  ['three dashes', ['    a', '', '    ----']],
])('is one quotation with %s', async (_, quoted) => {
  const table = ['', '    == ==', '    1  2', '    == =='];
  expect(textsOf(await readRst(['x', '', ...quoted, ...table].join('\n')))).toEqual([[['1', '2']]]);
});
