import template from '../../../templates/kotlin.eta';
import { unicodeEscape } from '../invisible.ts';
import { literals, safeInBlock } from '../language/c-like.ts';
import { BLOCK } from '../language/comment.ts';
import { unicodeNames } from '../language/names.ts';
import { packageOption } from '../language/options.ts';
import { words } from '../../vocabulary/word-list.ts';
import { DOUBLES, cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const kotlin: Target = {
  name: 'kotlin',
  title: 'Kotlin: enum class with codes and messages',
  extensions: ['.kt'],
  options: [packageOption],
  package: { example: 'com.example.errors' },
  language: {
    literal: literals(
      { quote: '"', escapes: { $: '\\$' }, invisible: unicodeEscape, halves: true },
      'null',
    ),
    comment: { line: '// ', doc: BLOCK, safe: safeInBlock },
    types: {
      plain: {
        string: 'String',
        integer: 'Int',
        'integer int64': 'Long',
        number: 'Double',
        boolean: 'Boolean',
        object: 'Map<String, Any?>',
        null: 'Any?',
        unknown: 'Any?',
      },
      array: 'List<%>',
      map: 'Map<String, %>',
      nullable: '%?',
      absent: /\?$/,
      renames: true,
    },
    names: {
      ...unicodeNames,
      reserved: words(`
        as break class continue do else false for fun if in interface is null object package return super this throw
        true try typealias typeof val var when while String Int Long
      `),
    },
    integers: /^0x[\dA-Fa-f]+$/,
    source: {
      ...cLikeSource,
      extensions: ['.kt', '.kts'],
      nests: true,
      strings: DOUBLES,
      hasCharacters: true,
      constants: ['val'],
      hasMethods: true,
    },
  },
  fileNames: 'pascal',
  template,
};
