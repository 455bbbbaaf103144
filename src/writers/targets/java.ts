import template from '../../../templates/java.eta';
import { packageOption } from '../language/options.ts';
import { HEX_OR_SHIFT, escapeMarkup, literals } from '../language/c-like.ts';
import { BLOCK } from '../language/comment.ts';
import { unicodeNames } from '../language/names.ts';
import { words } from '../../vocabulary/word-list.ts';
import { unicodeEscape } from '../invisible.ts';
import { DOUBLES, cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

/** Java reads `\u000a` before it knows of strings (JLS, 3.3), so that controls are written in octal. */
function invisible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\${code.toString(8).padStart(3, '0')}` : unicodeEscape(character);
}

/** Javadoc is HTML; `\u` is read as a character in every comment. */
function safe(line: string): string {
  return escapeMarkup(line)
    .replaceAll('\\', '&#92;')
    .replaceAll('@', '&#64;')
    .replaceAll('*/', '*&#47;');
}

export const java: Target = {
  name: 'java',
  title: 'Java: enum with codes and messages',
  extensions: ['.java'],
  options: [packageOption],
  package: { example: 'com.example.errors' },
  language: {
    literal: literals({ quote: '"', invisible, halves: true }, 'null'),
    comment: {
      line: '// ',
      doc: BLOCK,
      safe,
      tags: { deprecated: '@deprecated', see: 'See' },
    },
    types: {
      plain: {
        string: 'String',
        integer: 'int',
        'integer int64': 'long',
        number: 'double',
        boolean: 'boolean',
        object: 'Map<String, Object>',
        null: 'Object',
        unknown: 'Object',
      },
      array: 'List<%>',
      map: 'Map<String, %>',
      nullable: '%',
      inside: { int: 'Integer', long: 'Long', double: 'Double', boolean: 'Boolean' },
      // To javac, what a tag of Javadoc deprecates has a modifier, and no component may have one.
      comment: { line: '// ', safe },
      renames: true,
    },
    names: {
      ...unicodeNames,
      reserved: words(`
        abstract assert boolean break byte case catch char class const continue default do double else enum extends false
        final finally float for goto if implements import instanceof int interface long native new null package private
        protected public return short static strictfp super switch synchronized this throw throws transient true try
        void volatile while _ var yield record sealed permits Object String Integer Long Override Optional List Map Object Double
        clone finalize getClass hashCode notify notifyAll toString wait
      `),
    },
    integers: HEX_OR_SHIFT,
    source: {
      ...cLikeSource,
      strings: DOUBLES,
      hasCharacters: true,
      constants: ['final'],
      hasMethods: true,
      hasOctals: true,
    },
  },
  fileNames: 'pascal',
  template,
};
