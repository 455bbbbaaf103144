import { expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

const line =
  'Print errorsCodeDescription400Bad paper size401Not signed in404No such printer500Broken';

it('takes a table apart that lost all of its line ends, title and header with it', async () => {
  const { tables } = await readLines(text, [line]);
  expect(tables.map(grid)).toEqual([
    [
      ['Code', 'Description'],
      ['400', 'Bad paper size'],
      ['401', 'Not signed in'],
      ['404', 'No such printer'],
      ['500', 'Broken'],
    ],
  ]);
  expect(tables[0]).toMatchObject({ caption: 'Print errors', line: 1 });
  expect(tables[0]?.confidence).toBeLessThan(1);
});

it('finds none where the codes do not ascend', async () => {
  const { tables } = await readLines(text, [line.replace('401', '301')]);
  expect(tables).toEqual([]);
});
