import template from '../../../templates/c.eta';
import { literals, safeInBlock } from '../language/c-like.ts';
import { BLOCK } from '../language/comment.ts';
import { asciiNames } from '../language/names.ts';
import { words } from '../../vocabulary/word-list.ts';
import { cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

/** What C cannot write as `\u` (C17, 6.4.3), and what would be part of the next digits as `\x`: the bytes, in octal. */
function invisible(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('');
}

export const c: Target = {
  name: 'c',
  title: 'C: header with enum or macros, and messages',
  extensions: ['.h'],
  leavesOutRecords: true,
  language: {
    // Question marks may begin a trigraph.
    literal: literals({ quote: '"', escapes: { '?': '\\?' }, invisible }, 'NULL'),
    comment: {
      line: '/* ',
      lineEnd: ' */',
      doc: BLOCK,
      tags: { deprecated: '@deprecated' },
      safe: safeInBlock,
    },
    names: {
      ...asciiNames,
      reserved: words(`
        alignas alignof auto bool break case char const continue default do double else enum extern false float for goto
        if inline int long nullptr register restrict return short signed sizeof static static_assert struct switch
        thread_local true typedef typeof union unsigned void volatile while class namespace template this throw new
        delete private public protected virtual operator NULL EOF errno
      `),
      type: 'snake',
    },
    integers: /^0x[\dA-Fa-f]+$/,
    source: {
      ...cLikeSource,
      extensions: ['.h', '.c', '.hh', '.hpp', '.cc', '.cpp'],
      hasCharacters: true,
      constants: ['const', 'constexpr'],
      counts: 'always',
      hasOctals: true,
    },
  },
  fileNames: 'snake',
  template,
};
