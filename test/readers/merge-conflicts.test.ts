import { expect, it } from 'vitest';
import { read } from '../../src/readers/read.ts';

async function conflictsIn(path: string, ...lines: string[]): Promise<string[]> {
  const { diagnostics } = await read({ path, content: lines.join('\n') });
  return diagnostics
    .filter(({ code }) => code === 'merge-conflict')
    .map(({ line, severity }) => `${line} ${severity}`);
}

const head = ['# Errors', '', '| Code | Message |', '| --- | --- |'];
const conflict = ['<<<<<<< HEAD', '| 1 | Gone |', '=======', '| 1 | Lost |', '>>>>>>> main'];

it.each([
  ['between rows', [...head, '| 2 | Late |', ...conflict, '| 3 | Busy |'], '6'],
  ['at the end', [...head, '| 2 | Late |', ...conflict], '6'],
  ['instead of all rows', [...head, ...conflict], '5'],
])('a conflict %s is an error', async (_, lines, line) => {
  expect(await conflictsIn('a.md', ...lines)).toEqual([`${line} error`]);
});

it('so is one in another format', async () => {
  const rows = ['Code\tMessage', '1\tGone', '2\tLate'];
  const marks = ['<<<<<<< HEAD', '3\tBusy', '=======', '3\tIdle', '>>>>>>> main'];
  expect(await conflictsIn('a.txt', ...rows, ...marks)).toEqual(['4 error']);
});

it.each([
  ['that a page about git shows', [...head, '| 2 | Late |', '', '```', ...conflict, '```']],
  ['whose beginning alone is there', [...head, '<<<<<<< HEAD', '| 1 | Gone |']],
])('one %s is none', async (_, lines) => {
  expect(await conflictsIn('a.md', ...lines)).toEqual([]);
});
