import template from '../../../templates/go.eta';
import { HEX_OR_SHIFT, literals } from '../language/c-like.ts';
import { legalName, unicodeNames } from '../language/names.ts';
import { packageOption } from '../language/options.ts';
import { longEscape } from '../language/string.ts';
import { words } from '../../vocabulary/word-list.ts';
import { BACKTICKS, cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

/** Go has no `\u` below U+0080 that a reader would not take for a byte, and none for NUL but this. */
function invisible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : longEscape(character);
}

/** Some words Go writes in capitals (Go Code Review Comments, Initialisms). */
function goName(name: string): string {
  const initialisms =
    /(?:Api|Ascii|Cpu|Css|Dns|Eof|Guid|Html|Https?|Id|Ip|Json|Ok|Rpc|Sla|Smtp|Sql|Ssh|Tcp|Tls|Ttl|Udp|Ui|Uid|Uuid|Uri|Url|Utf8|Xml)(?=s?(?:[\p{Lu}\d_]|$))/gu;
  return legalName(name).replace(initialisms, (word) => word.toUpperCase());
}

export const go: Target = {
  name: 'go',
  title: 'Go: type with constants, and messages',
  extensions: ['.go'],
  options: [packageOption],
  package: { example: 'errors' },
  language: {
    literal: literals({ quote: '"', invisible }, 'nil'),
    // Tools only know a paragraph that begins so, and goes on.
    comment: {
      line: '// ',
      tags: { deprecated: 'Deprecated:', deprecatedAlone: 'Deprecated: Do not use.' },
    },
    types: {
      plain: {
        string: 'string',
        integer: 'int',
        'integer int64': 'int64',
        number: 'float64',
        boolean: 'bool',
        object: 'map[string]any',
        null: 'any',
        unknown: 'any',
      },
      array: '[]%',
      map: 'map[string]%',
      nullable: '*%',
      absent: /^(?:\[\]|map\[|\*|any$)/,
      recursive: '*%',
    },
    names: {
      ...unicodeNames,
      reserved: words(`
        break case chan const continue default defer else fallthrough for func go goto if import interface map package
        range return select struct switch type var fmt int int64 string
      `),
      legal: goName,
      member: 'pascal',
      field: 'pascal',
    },
    integers: HEX_OR_SHIFT,
    source: {
      ...cLikeSource,
      rawStrings: [BACKTICKS],
      hasCharacters: true,
      constants: ['const', 'var'],
      hasTypeBehind: true,
      hasOctals: true,
    },
  },
  fileNames: 'snake',
  template,
};
