import { expect, it } from 'vitest';
import { text } from '../../../src/readers/text.ts';
import { readLines } from '../read-text.ts';

it('says what won, what nearly did, and by how many nats', async () => {
  const { tables } = await readLines(text, ['404   no tray', '409   open', '500   no ink']);
  const [won, ...others] = tables[0]?.readings ?? [];
  expect(won).toMatch(/^lines read as list, \d+(?:\.\d)? nats: list -7, 3 rows \d/);
  expect(others).toEqual([expect.stringMatching(/^ {2}or lines 1 to 3 as columns, -?\d/)]);
});
