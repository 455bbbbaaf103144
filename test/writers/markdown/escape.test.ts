import { describe, expect, test } from 'vitest';
import { escapeCell, escapeLine } from '../../../src/writers/markdown/escape.ts';

describe('the text of a cell', () => {
  test.each([
    ['plain text, 错误!', 'plain text, 错误!'],
    ['a | b', 'a \\| b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['*x* `y` ~z~', '\\*x\\* \\`y\\` \\~z\\~'],
    ['snake_case __init__ _x', 'snake_case \\_\\_init\\_\\_ \\_x'],
    ['[x](javascript:alert(1))', '\\[x](javascript:alert(1))'],
    ['![x](y) [^1]', '!\\[x](y) \\[^1]'],
    ['<b> a < b', '\\<b> a \\< b'],
    ['AT&T &amp; &#65;', 'AT&T \\&amp; \\&#65;'],
    ['$5 {{x}} {% y %} {z}', '\\$5 \\{\\{x}} \\{% y %} {z}'],
    ['# 1. - >', '# 1. - >'],
    ['one\ntwo\n\nthree', 'one<br>two<br><br>three'],
    ['  a \t b  ', 'a b'],
    ['a\u00a0b\u3000c\u202e', 'a&nbsp;b&#x3000;c&#x202e;'],
    ['a\0b\ud800', 'a\ufffdb\ufffd'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('%j is written %s', (text, markdown) => {
    expect(escapeCell(text)).toBe(markdown);
  });

  test('is a link where it is an address that needs no escape, and text where it does', () => {
    expect(escapeCell('see https://a.example/b_c?d=1&e=2.')).toBe(
      'see https://a.example/b_c?d=1&e=2.',
    );
    expect(escapeCell('see https://a.example/*b* now')).toBe('see https\\://a.example/\\*b\\* now');
    expect(escapeCell('www.a.example/b_')).toBe('www\\.a.example/b\\_');
  });
});

describe('a line', () => {
  test.each([
    ['# x', '\\# x'],
    ['- x', '\\- x'],
    ['+', '\\+'],
    ['> x', '\\> x'],
    ['===', '\\==='],
    ['12. x', '12\\. x'],
    ['1) x', '1\\) x'],
    ['C# is a language', 'C# is a language'],
    ['closed ##', 'closed \\##'],
    ['issue #1', 'issue #1'],
    ['two\n\nlines', 'two lines'],
  ])('%j is written %s', (text, markdown) => {
    expect(escapeLine(text)).toBe(markdown);
  });
});

describe('a page that a framework makes code of', () => {
  test.each([
    ['{globalThis.x = 1} {name}', '\\{globalThis.x = 1\\} \\{name\\}', undefined],
    ['{{ 6 * 7 }}', '\\{\\{ 6 \\* 7 \\}\\}', '\\{<!-- -->\\{ 6 \\* 7 \\}\\}'],
    ['a < b <Tab /> \\<', 'a &lt; b &lt;Tab /> \\\\&lt;', undefined],
    ['<!--@include: ./x.md-->', '&lt;!--@include: ./x.md-->', undefined],
    ['one\ntwo', 'one<br />two', 'one<br>two'],
    ['https://a.example/{id}', 'https\\://a.example/\\{id\\}', undefined],
  ])('%j is written %s', (text, mdx, vue = mdx) => {
    expect(escapeCell(text, 'mdx')).toBe(mdx);
    expect(escapeCell(text, 'vue')).toBe(vue);
  });

  test('has no line that MDX takes for a statement', () => {
    expect(escapeLine('export const x = 1', 'mdx')).toBe('&#x65;xport const x = 1');
    expect(escapeLine('import fees', 'mdx')).toBe('&#x69;mport fees');
    expect(escapeLine('exports', 'mdx')).toBe('exports');
    expect(escapeLine('import fees', 'vue')).toBe('import fees');
  });
});
