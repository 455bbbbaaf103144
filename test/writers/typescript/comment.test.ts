import fc from 'fast-check';
import typescript from 'typescript5';
import { describe, expect, test } from 'vitest';
import { codeText } from '../../../src/writers/code.ts';
import { escapeInvisible } from '../../../src/writers/invisible.ts';
import { type Doc, docComment, lineComment } from '../../../src/writers/language/comment.ts';
import { graphql } from '../../../src/writers/targets/graphql.ts';
import { javascript } from '../../../src/writers/typescript/language.ts';
import { nastyText } from '../arbitraries.ts';

function comment(doc: Doc): string {
  return codeText(docComment(doc, javascript.comment));
}

describe('a doc comment', () => {
  test('is one line where it fits', () => {
    expect(comment({ paragraphs: ['通用错误'] })).toBe('/** 通用错误 */');
    const long = `${'words '.repeat(11)}and ten`;
    expect(comment({ paragraphs: [`${long} more`] })).toBe(`/**\n * ${long}\n * more\n */`);
  });

  test('is parted at spaces alone, and before words that nothing could take for a mark', () => {
    const wide = '错'.repeat(50);
    expect(comment({ paragraphs: [wide] })).toBe(`/** ${wide} */`);
    const long = 'x'.repeat(70);
    expect(comment({ paragraphs: [`${long} a{b} @c`] })).toBe(`/** ${long} a{b} \\@c */`);
    expect(comment({ paragraphs: [`${long} --b ##c d`] })).toBe(
      `/**\n * ${long} --b ##c\n * d\n */`,
    );
  });

  test('has a paragraph each for message and description, and the tag last', () => {
    expect(comment({ paragraphs: ['Gone', 'It was\nhere.'], deprecated: 'use\n Other' })).toBe(
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
    expect(comment({ paragraphs: [null, undefined, '', ' \n\u3000'] })).toBe('');
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
    ['biome-ignore lint/a: b', 'biome\\-ignore lint/a: b'],
    ['biome-ignore-all lint: b', 'biome\\-ignore-all lint: b'],
    ['eslint-disable-next-line', 'eslint\\-disable-next-line'],
    ['prettier-ignore', 'prettier\\-ignore'],
    ['V8 ignore next 3', 'V8\\ ignore next 3'],
    ['nolint:all', 'no\\lint:all'],
    ['NOQA', 'NO\\QA'],
    ['type: ignore', 'type\\: ignore'],
    ['type: string', 'type: string'],
    ['no lint, no quarrel', 'no lint, no quarrel'],
    ['see biome-ignore', 'see biome-ignore'],
    ['auto-ignore is on', 'auto-ignore is on'],
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

/** What an editor shows of a comment. */
function parsed(text: string): { comment: string; deprecated: string[] } {
  const file = typescript.createSourceFile('x.ts', `${text}\nlet x;`, 99, true);
  const [statement] = file.statements;
  if (statement === undefined || file.statements.length > 1) throw new Error('not one statement');
  const docs = typescript.getJSDocCommentsAndTags(statement).filter(typescript.isJSDoc);
  expect(docs).toHaveLength(1);
  return {
    comment: typescript.getTextOfJSDocComment(docs[0]?.comment) ?? '',
    deprecated: (docs[0]?.tags ?? []).map((tag) => {
      expect(tag.tagName.text).toBe('deprecated');
      return typescript.getTextOfJSDocComment(tag.comment) ?? '';
    }),
  };
}

/** Escapes and white space aside. */
function words(text: string): string {
  return text.replace(/[\s\\]+/g, '');
}

test('any comment reads back', () => {
  const visible = nastyText.filter((text) => escapeInvisible(text) === text);
  fc.assert(
    fc.property(visible, visible, fc.option(visible), (message, description, reason) => {
      const deprecated = reason ?? undefined;
      const text = comment({ paragraphs: [message, description], deprecated }) || '/** */';
      const read = parsed(text);
      const isSame = words(message) === words(description);
      expect([words(message + description), isSame ? words(message) : null]).toContain(
        words(read.comment),
      );
      expect(read.deprecated.map(words)).toEqual(reason === null ? [] : [words(reason)]);
    }),
    { numRuns: 300 },
  );
});

test('ends apart from what closes it', () => {
  const text = docComment({ paragraphs: [], default: '"a"' }, graphql.language.comment);
  expect(codeText(text)).toBe('"""Default: "a" """');
});

test('no line of several is a command to a linter', () => {
  expect(comment({ paragraphs: ['one\neslint-disable\ntwo'] })).toBe(
    '/**\n * one\n * eslint\\-disable\n * two\n */',
  );
  expect(codeText(lineComment('eslint-disable-line', javascript.comment))).toBe(
    '// eslint\\-disable-line',
  );
});

test('a line comment stays on its line', () => {
  expect(codeText(lineComment('from a\nb\u2028c.md', javascript.comment))).toBe(
    '// from a\\u000ab\\u2028c.md',
  );
});
