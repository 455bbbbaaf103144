import { expect, it } from 'vitest';
import { text } from '../../../src/readers/text.ts';
import { readLines } from '../read-text.ts';

it('says what won, what nearly did, and by how many nats', async () => {
  const { tables } = await readLines(text, [
    'EBUSY  open',
    '       or in use',
    'EPERM  no ink',
    'EJAM   no way',
  ]);
  const [won, ...others] = tables[0]?.readings ?? [];
  expect(won).toMatch(/^lines read as columns, \d+(?:\.\d)? nats: columns -7, 3 rows \d/);
  expect(others).toEqual([expect.stringMatching(/^ {2}or lines 1 to 4 as definitions, -?\d/)]);
});
