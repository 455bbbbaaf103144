import template from '../../../templates/php.eta';
import { HEX_OR_SHIFT, literals, safeInBlock } from '../language/c-like.ts';
import { BLOCK } from '../language/comment.ts';
import { unicodeNames } from '../language/names.ts';
import { packageOption } from '../language/options.ts';
import { bracedEscape } from '../language/string.ts';
import { words } from '../../vocabulary/word-list.ts';
import { SINGLE, cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const php: Target = {
  name: 'php',
  title: 'PHP: backed enum with messages',
  extensions: ['.php'],
  options: [packageOption],
  package: { example: 'Example\\Errors' },
  language: {
    literal: literals({ quote: '"', escapes: { $: '\\$' }, invisible: bracedEscape }, 'null'),
    // A comment of one line would end at the mark that ends the program.
    comment: {
      line: '// ',
      doc: BLOCK,
      tags: { deprecated: '@deprecated' },
      safe: (line) => safeInBlock(line).replaceAll('?>', '? >'),
    },
    types: {
      plain: {
        string: 'string',
        integer: 'int',
        number: 'float',
        boolean: 'bool',
        object: 'array',
        null: 'null',
        unknown: 'mixed',
      },
      array: 'array',
      map: 'array',
      nullable: '?%',
      absent: /^(?:\?|null$|mixed$)/,
      renames: true,
    },
    names: {
      ...unicodeNames,
      reserved: words(`
        __halt_compiler abstract and array as bool break callable case catch class clone const continue declare default
        die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends
        false final finally float fn for foreach function global goto if implements include include_once instanceof
        insteadof int interface isset iterable list match mixed namespace never new null object or parent print private
        protected public readonly require require_once return self static string switch throw trait true try unset use
        var void while xor yield this
      `),
      member: 'pascal',
      foldsCase: true,
    },
    integers: HEX_OR_SHIFT,
    source: {
      ...cLikeSource,
      lineComments: ['//', '#'],
      strings: [...cLikeSource.strings, SINGLE],
      hasLongStrings: true,
      constants: ['const'],
      hasCases: true,
      hasOctals: true,
    },
  },
  fileNames: 'pascal',
  template,
};
