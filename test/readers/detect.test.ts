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

  it('lets a name settle doubt', async () => {
    const fragment = ['<h1>Lamps</h1>', '<pre>', ...listed, '</pre>'];
    expect(await formatOf('page.html', ...fragment)).toBe('html');
    expect(await formatOf('page.txt', ...fragment)).toBe('text');
    const table = ['<table>', '<tr><td>1</td></tr>', '</table>'];
    expect(await formatOf('page.md', ...table)).toBe('markdown');
    expect(await formatOf('page', ...table)).toBe('html');
  });

  it('leaves a broken table of pipes to Markdown where the name says so', async () => {
    const broken = ['| Tag', '| --- | --- |', '| 1 | a |'];
    expect(await formatOf('page.md', ...broken)).toBe('markdown');
    expect(await formatOf('page.txt', ...broken)).toBe('text');
  });

  it('looks for a name before .txt', async () => {
    expect(await formatOf('page.rst.txt', 'A line')).toBe('rst');
    expect(await formatOf('page.md.txt', 'A line')).toBe('markdown');
    expect(await formatOf('page.txt', 'A line')).toBe('text');
  });

  it('takes no long text for Markdown for the sake of one table', async () => {
    const codes = Array.from({ length: 1200 }, (_, at) => `- ${4000 + at} tray ${at} is empty`);
    expect(await formatOf('notes.txt', ...codes, '', ...pipeTable)).toBe('text');
    expect(await formatOf('notes.txt', '# Trays', ...codes, '', ...pipeTable)).toBe('markdown');
  });

  it('takes no column that is called # for a heading', async () => {
    const simple = ['===  =====', '#    Title', '===  =====', '1    One', '===  ====='];
    expect(await formatOf('page.txt', ...simple)).toBe('rst');
  });
});
