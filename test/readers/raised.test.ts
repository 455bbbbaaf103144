import { expect, test } from 'vitest';
import type { TableDocument } from '../../src/model/table.ts';
import { read } from '../../src/readers/read.ts';

function readText(content: string, extension: string): Promise<TableDocument> {
  return read({ path: `page.${extension}`, content });
}

/** Texts and plain texts of the cells in the body. */
async function cellsOf(text: string, format: string): Promise<(string | undefined)[][]> {
  const { tables } = await readText(text, format);
  return (tables[0]?.rows ?? []).flat().map((cell) => [cell.text, cell.plain]);
}

test('superscript in HTML is a mark of a footnote or an exponent', async () => {
  const page =
    '<table><tr><th>A<th>B</tr><tr><td>404<sup>1</sup><td>Busy<sup>[2]</sup></tr><tr><td>2<sup>10</sup><td>E<sup>a</sup></tr></table>';
  expect(await cellsOf(page, 'html')).toEqual([
    ['4041', '404¹'],
    ['Busy[2]', 'Busy'],
    ['210', '2¹⁰'],
    ['Ea', 'E'],
  ]);
});

test('footnotes of Markdown are marks', async () => {
  const page = '| A | B |\n|---|---|\n| 404[^1] | x<sup>1</sup> |\n\n[^1]: See below.\n';
  expect(await cellsOf(page, 'md')).toEqual([
    ['404[1]', '404'],
    ['x1', 'x¹'],
  ]);
});

test('footnotes of reStructuredText are marks', async () => {
  const page =
    '======== ======\nA        B\n======== ======\n404 [1]_ m\\ :sup:`2`\n======== ======\n\n.. [1] See below.\n';
  expect((await cellsOf(page, 'rst'))[0]).toEqual(['404 [1]', '404']);
});

test('what HTML hides takes no place in a table', async () => {
  const page =
    '<table><tr><th>A<th style="display: none">Secret<th>B</tr><tr><td>1<td style="display:none">x<td>a</tr><tr hidden><td>2<td>y<td>b</tr></table>';
  const { tables } = await readText(page, 'html');
  expect(tables[0]?.header.map((row) => row.map(({ text }) => text))).toEqual([['A', 'B']]);
  expect(tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([['1', 'a']]);
});

test('a heading has no sign that links to itself', async () => {
  const page = '<h2>Codes<a href="#codes">¶</a></h2><table><tr><td>1</tr></table>';
  expect((await readText(page, 'html')).tables[0]?.headings).toEqual(['Codes']);
});

test('MDX shows no comments in cells', async () => {
  const page =
    '| A | B |\n|---|---|\n| 1 | Sent {/* soon */} |\n| 2 | {/* a */}Read{/* * */} well |\n';
  const { tables } = await readText(page, 'mdx');
  expect(tables[0]?.rows.map((row) => row[1]?.text)).toEqual(['Sent', 'Read well']);
});
