import template from '../../../templates/dart.eta';
import { literals } from '../language/c-like.ts';
import { asciiName, asciiNames, freeNames, styled } from '../language/names.ts';
import { DOUBLES, SINGLE, cLikeSource } from '../language/source-syntax.ts';
import { bracedEscape } from '../language/string.ts';
import { words } from '../../vocabulary/word-list.ts';
import type { Target } from '../target.ts';

const RESERVED = words(`
  abstract as assert async await base break case catch class const continue covariant default deferred do dynamic
  else enum export extends extension external factory false final finally for Function get hide if implements
  import in interface is late library mixin new null of on operator part required rethrow return sealed set show
  static super switch sync this throw true try type typedef var void when while with yield
  hashCode runtimeType toString noSuchMethod
  String int double bool num Object Map List Set Record Enum Never Null Type Symbol
`);

/** What an enum has beside its members. */
const OF_ENUMS = words('code message of values index');

export const dart: Target = {
  name: 'dart',
  title: 'Dart: enum with codes and messages, and classes',
  extensions: ['.dart'],
  language: {
    literal: literals({ quote: "'", escapes: { $: '\\$' }, invisible: bracedEscape }, 'null'),
    // What is in brackets is a link.
    comment: {
      line: '// ',
      docLine: '/// ',
      safe: (line) => line.replaceAll('[', '\\[').replaceAll(']', '\\]'),
    },
    types: {
      plain: {
        string: 'String',
        integer: 'int',
        number: 'double',
        boolean: 'bool',
        object: 'Map<String, Object?>',
        null: 'Object?',
        unknown: 'Object?',
      },
      array: 'List<%>',
      map: 'Map<String, %>',
      nullable: '%?',
      absent: /\?$/,
      renames: true,
    },
    names: {
      ...asciiNames,
      reserved: RESERVED,
      member: 'camel',
    },
    members: (keys) => {
      const wanted = keys.map((key) => asciiName(styled(key, 'camel')));
      return freeNames(wanted, { reserved: new Set([...RESERVED, ...OF_ENUMS]), suffix: '_' });
    },
    integers: /^(?:0x[\dA-Fa-f]+|\d+ << \d+)$/,
    source: {
      ...cLikeSource,
      nests: true,
      strings: [["'''", "'''"], ...DOUBLES, SINGLE],
      constants: ['const', 'final'],
      hasMethods: true,
    },
  },
  fileNames: 'snake',
  template,
};
