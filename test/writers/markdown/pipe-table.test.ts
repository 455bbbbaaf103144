import { expect, test } from 'vitest';
import { pipeTable } from '../../../src/writers/markdown/pipe-table.ts';

test('columns are as wide as their widest cell, and at least three', () => {
  expect(
    pipeTable(
      ['a', '错误'],
      [
        ['longer', 'é'],
        ['', '👍'],
      ],
    ),
  ).toBe(
    `| a      | 错误 |
| ------ | ---- |
| longer | é    |
|        | 👍   |`,
  );
});

test('a column can be set to the right', () => {
  expect(pipeTable(['n', 'x'], [['1000', 'y']], new Set([0]))).toBe(
    `|    n | x   |
| ---: | --- |
| 1000 | y   |`,
  );
});
