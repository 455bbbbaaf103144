import { describe, expect, test } from 'vitest';
import { codeText } from '../../../src/writers/code.ts';
import { type Doc, docComment, lineComment } from '../../../src/writers/typescript/comment.ts';

function comment(doc: Doc, indent?: string): string | undefined {
  const code = docComment(doc, indent);
  return code && codeText(code);
}

describe('a doc comment', () => {
  test('is one line where it fits', () => {
    expect(comment({ paragraphs: ['通用错误'] })).toBe('/** 通用错误 */');
    const exact = 'x'.repeat(73);
    expect(comment({ paragraphs: [exact] })).toBe(`/** ${exact} */`);
    expect(comment({ paragraphs: [exact] }, '  ')).toBe(`/**\n   * ${exact}\n   */`);
    const wide = '错'.repeat(37);
    expect(comment({ paragraphs: [wide] })).toBe(`/**\n * ${wide}\n */`);
  });

  test('has a paragraph each for message and description, and the tag last', () => {
    expect(
      comment({ paragraphs: ['Gone', 'It was\nhere.'], deprecated: 'use\n Other' }, '  '),
    ).toBe(
      `/**
   * Gone
   *
   * It was
   * here.
   *
   * @deprecated use Other
   */`,
    );
  });

  test('says nothing twice, and nothing at all where there is nothing', () => {
    expect(comment({ paragraphs: ['Same', 'Same '] })).toBe('/** Same */');
    expect(comment({ paragraphs: [null, undefined, '', ' \n\u3000'] })).toBe(undefined);
    expect(comment({ paragraphs: [null], deprecated: true })).toBe('/** @deprecated */');
    expect(comment({ paragraphs: [null], deprecated: '' })).toBe('/** @deprecated */');
  });

  test.each([
    ['a */ b **/ c', 'a *\\/ b **\\/ c'],
    ['/* a // b', '/* a // b'],
    ['@deprecated', '\\@deprecated'],
    ['see @internal or *@public', 'see \\@internal or *\\@public'],
    ['{@link Other}', '{\\@link Other}'],
    ['mail me@example.com', 'mail me@example.com'],
    ['`@scope/name`', '`@scope/name`'],
    ['@ts-ignore', '\\@ts-ignore'],
    ['a@jsxImportSource b', 'a@\\jsxImportSource b'],
    ['//# sourceMappingURL=x', '//# sourceMappingURL\\=x'],
    ['a\tb', 'a b'],
    ['\u202eabc\ud800\0', '\\u202eabc\\ud800\\u0000'],
  ])('writes %j as %s', (text, written) => {
    expect(comment({ paragraphs: [text] })).toBe(`/** ${written} */`);
  });

  test.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'breaks its lines at %j, so that a tag there is none',
    (lineEnd) => {
      expect(comment({ paragraphs: [`a${lineEnd}@b`] })).toBe('/**\n * a\n * \\@b\n */');
    },
  );
});

test('a line comment stays on its line', () => {
  expect(codeText(lineComment('from a\nb\u2028c.md'))).toBe('// from a\\u000ab\\u2028c.md');
});
