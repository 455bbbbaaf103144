import { describe, expect, it } from 'vitest';
import { readLines } from '../../read-text.ts';
import { markdown } from '../../../../src/readers/markdown.ts';

describe('references, however far from their definitions', () => {
  it('are links and footnotes where the document defines their labels, in every batch of cells', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) =>
      index % 2 === 0
        ? `| ${index} | *see [page ${index}][P${index}]* or [none][Q] |`
        : `| ${index} | lost[^n${index}] and [^none] |`,
    );
    const links = rows.map((_, index) => `[p${index}]: https://e.example/${index}`);
    const footnotes = rows.flatMap((_, index) => ['', `[^n${index}]: Note.`]);
    const { tables } = await readLines(markdown, [
      '| Code | Text |',
      '| --- | --- |',
      ...rows,
      '',
      ...links,
      ...footnotes,
    ]);
    const texts = tables[0]?.rows.map((row) => row[1]);
    expect(texts?.[0]?.markdown).toBe('*see [page 0](https://e.example/0)* or \\[none\\]\\[Q\\]');
    expect(texts?.[1]?.text).toBe('lost[1] and [^none]');
    expect(texts?.[1998]?.markdown).toContain('(https://e.example/1998)');
    expect(texts?.[1999]?.text).toBe('lost[1000] and [^none]');
  });
});
