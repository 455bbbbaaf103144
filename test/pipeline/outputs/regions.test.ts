import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withRegion } from '../../../src/pipeline/outputs/regions.ts';

const content = { name: 'errors', content: 'a\n\nb\n', blank: false };

function filled(text: string): string {
  return withRegion(text, content, 'a.md');
}

test.each([
  [
    'HTML and Markdown',
    'x\n<!-- doctable:begin errors -->\nold\n<!-- doctable:end -->\ny',
    'x\n<!-- doctable:begin errors -->\na\n\nb\n<!-- doctable:end -->\ny',
  ],
  [
    'reST, in a list',
    '* .. x\n\n  .. doctable:begin errors\n  .. doctable:end errors\n',
    '* .. x\n\n  .. doctable:begin errors\n  a\n\n  b\n  .. doctable:end errors\n',
  ],
  [
    'MDX',
    '{/* doctable:begin errors */}\n{/* doctable:end */}',
    '{/* doctable:begin errors */}\na\n\nb\n{/* doctable:end */}',
  ],
  [
    'code',
    '// doctable:begin errors\r\n// doctable:end\r\n',
    '// doctable:begin errors\r\na\r\n\r\nb\r\n// doctable:end\r\n',
  ],
  [
    'a page with another region, and marks that are only shown',
    '```\n<!-- doctable:begin errors -->\n```\n<!-- doctable:begin x -->\n1\n<!-- doctable:end -->\n<!-- doctable:begin errors -->\n<!-- doctable:end -->\n',
    '```\n<!-- doctable:begin errors -->\n```\n<!-- doctable:begin x -->\n1\n<!-- doctable:end -->\n<!-- doctable:begin errors -->\na\n\nb\n<!-- doctable:end -->\n',
  ],
])('a region of %s is replaced', (_, before, after) => {
  expect(filled(before)).toBe(after);
  expect(filled(after)).toBe(after);
});

test('an empty line parts it from the marks where they would be one paragraph', () => {
  const text = '<!-- doctable:begin errors -->\n<!-- doctable:end -->\n';
  const table = { name: 'errors', content: '| a |\n', blank: true };
  expect(withRegion(text, table, 'a.md')).toBe(
    '<!-- doctable:begin errors -->\n\n| a |\n\n<!-- doctable:end -->\n',
  );
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['text\n', /a\.md has no region "errors"\. Add the lines <!-- doctable:begin errors -->/],
    ['\n<!-- doctable:begin errors -->\n', /a\.md:2:1: unclosed region/],
    ['<!-- doctable:begin x -->\n<!-- doctable:begin errors -->\n', /a\.md:1:1: unclosed region/],
    [
      '<!-- doctable:begin errors -->\n<!-- doctable:end -->\n<!-- doctable:begin errors -->\n<!-- doctable:end -->',
      /a\.md:3:1: duplicate region "errors"/,
    ],
  ])('%j', (text, message) => {
    expect(() => filled(text)).toThrow(message);
  });
});

test('all else stays as it is, whatever it is', () => {
  let count = 0;
  const around = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r\n', '\n', '\r', '\ufeff')))
    .map((parts) => parts.join(''))
    .filter((text) => !/doctable:|```|~~~/.test(text));
  fc.assert(
    fc.property(around, around, (above, below) => {
      const start = `${above}\n<!-- doctable:begin errors -->\r\n`;
      const end = `<!-- doctable:end -->\r\n${below}`;
      const text = filled(`${start}whatever\n${end}`);
      expect(text).toBe(`${start}a\r\n\r\nb\r\n${end}`);
      count++;
    }),
  );
  expect(count).toBeGreaterThan(50);
});
