import { describe, expect, it } from 'vitest';
import { read } from '../../src/readers/read.ts';

async function formatOf(path: string, ...lines: string[]): Promise<string> {
  return (await read({ path, content: lines.join('\n') })).format;
}

const pipeTable = ['Tag | Use', '----|----', 'a | b'];
const listed = ['- 4001 tray is empty', '- 4002 paper jam', '- 4003 no toner'];

describe('detection', () => {
  it('takes printed pages for text, whatever they have drawn', async () => {
    const feet = ['Author      Memo    [Page 1]', 'Author      Memo    [Page 2]'];
    for (const edges of [['\f', '\f'], feet, ['\f', feet[0] ?? '']]) {
      expect(await formatOf('memo.txt', ...pipeTable, '', ...edges)).toBe('text');
      expect(await formatOf('memo', ...pipeTable, '', ...edges)).toBe('text');
      expect(await formatOf('memo.md', ...pipeTable, '', ...edges)).toBe('markdown');
    }
    expect(await formatOf('memo.txt', ...pipeTable, '', '\f')).toBe('markdown');
  });

  it('takes what lists values in a table of HTML for HTML or Markdown', async () => {
    const html = ['<table>', '<tr><td>', ...listed, '</td></tr>', '</table>'];
    expect(await formatOf('page.txt', ...html)).toBe('html');
    expect(await formatOf('page.txt', '# Printer', '', ...html)).toBe('markdown');
    expect(await formatOf('page.txt', 'the <table> tag', ...listed)).toBe('text');
  });
});
