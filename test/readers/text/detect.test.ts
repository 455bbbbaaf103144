import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/read.ts';

const codes = Array.from({ length: 12 }, (_, index) => `- ${4000 + index} tray ${index} is empty`);

describe('a page with headings and links', () => {
  it('is text where it lists codes and has no table', async () => {
    const content = ['# Printer', '', 'See [trays](trays.md).', '', ...codes].join('\n');
    expect(await read({ path: 'printer.md', content })).toMatchObject({ format: 'text' });
  });

  it.each([
    ['a table', [...codes, '', '| Code | Tray |', '| --- | --- |', '| 1 | upper |']],
    ['an HTML table', [...codes, '', '<table><tr><td>1</td></tr></table>']],
    ['few codes', codes.slice(0, 3)],
  ])('is Markdown where it has %s', async (_, lines) => {
    const content = ['# Printer', '', 'See [trays](trays.md).', '', ...lines].join('\n');
    expect(await read({ path: 'printer.md', content })).toMatchObject({ format: 'markdown' });
  });
});
