import template from '../../../templates/csharp.eta';
import { HEX_OR_SHIFT, escapeMarkup, literals } from '../language/c-like.ts';
import { unicodeNames } from '../language/names.ts';
import { packageOption } from '../language/options.ts';
import { unicodeEscape } from '../invisible.ts';
import { words } from '../../vocabulary/word-list.ts';
import { DOUBLES, cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const csharp: Target = {
  name: 'csharp',
  title: 'C#: enum or constants, and messages',
  extensions: ['.cs'],
  options: [packageOption],
  package: { example: 'Example.Errors' },
  language: {
    literal: literals({ quote: '"', invisible: unicodeEscape, halves: true }, 'null'),
    comment: {
      line: '// ',
      doc: {
        open: '/// <summary>',
        middle: '/// ',
        close: '</summary>',
        last: '/// </summary>',
      },
      safe: escapeMarkup,
    },
    types: {
      plain: {
        string: 'string',
        integer: 'int',
        'integer int64': 'long',
        number: 'double',
        boolean: 'bool',
        object: 'Dictionary<string, object>',
        null: 'object',
        unknown: 'object',
      },
      array: 'List<%>',
      map: 'Dictionary<string, %>',
      nullable: '%?',
      absent: /^(?!(?:int|long|double|bool)$)/,
      renames: true,
    },
    names: {
      ...unicodeNames,
      reserved: words(`
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
        else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal
        is lock long namespace new null object operator out override params private protected public readonly ref return
        sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
        unsafe ushort using virtual void volatile while Equals GetHashCode GetType ToString List Dictionary MemberwiseClone
        ReferenceEquals Finalize
      `),
      member: 'pascal',
      field: 'pascal',
    },
    integers: HEX_OR_SHIFT,
    source: {
      ...cLikeSource,
      strings: DOUBLES,
      doubledStrings: [['@"', '"']],
      hasCharacters: true,
      constants: ['const', 'readonly'],
      counts: 'always',
    },
  },
  fileNames: 'pascal',
  template,
};
