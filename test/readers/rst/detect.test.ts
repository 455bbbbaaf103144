import { describe, expect, it } from 'vitest';
import { detectRst } from '../../../src/readers/rst/detect.ts';
import { createSource } from '../../../src/source/source.ts';

function score(text: string): number {
  return detectRst(createSource('page', text));
}

describe('detectRst', () => {
  it.each([
    ['a simple table', '错误码\n======\n\n====  ====\n1     一\n====  ====\n'],
    ['a grid table', 'text\n\n+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n'],
    ['a list-table', '.. list-table::\n\n   * - a\n'],
    ['a csv-table with CRLF', 'text\r\n\r\n.. csv-table::\r\n   :file: a.csv\r\n'],
    ['a note and a role', '.. note:: See :ref:`x`.\n'],
  ])('is sure of %s', (_, text) => {
    expect(score(text)).toBeGreaterThan(0.8);
  });

  it.each([
    ['plain text', 'Error codes\n\n1 one\n2 two\n'],
    ['a title with a rule', 'Title\n=====\n\ntext\n'],
    ['a pipe table', '# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['Markdown with an example', '# Title\n\n```rst\n.. list-table::\n\n   * - a\n```\n'],
    ['Markdown with rules', 'Title\n-----\n\n---\n\n* a\n* b\n\n***\n'],
    ['HTML', '<!doctype html>\n<p>:ref:`x`</p>\n'],
    ['a picture of bits', '   +-+-+-+-+\n   |A|B|C|D|\n   +-+-+-+-+\n'],
    ['nothing', ''],
  ])('is not of %s', (_, text) => {
    expect(score(text)).toBeLessThan(0.35);
  });
});
