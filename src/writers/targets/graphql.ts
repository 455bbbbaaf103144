import template from '../../../templates/graphql.eta';
import { unicodeEscape } from '../invisible.ts';
import { literals } from '../language/c-like.ts';
import { asciiName } from '../language/names.ts';
import { words } from '../language/words.ts';
import { DOUBLES } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const graphql: Target = {
  name: 'graphql',
  title: 'GraphQL: enum with descriptions',
  extensions: ['.graphql', '.gql'],
  options: [],
  language: {
    literal: literals({ quote: '"', invisible: unicodeEscape }, 'null'),
    comment: {
      line: '# ',
      doc: { open: '"""', middle: '', close: '"""' },
      safe: (line) => line.replaceAll('"""', '\\"""').replace(/(?:"|\\)$/, '$& '),
    },
    types: {
      plain: {
        string: 'String',
        integer: 'Int',
        // An Int has 32 bits.
        'integer int64': 'Float',
        number: 'Float',
        boolean: 'Boolean',
        object: 'JSON',
        null: 'JSON',
        unknown: 'JSON',
      },
      array: '[%!]',
      map: 'JSON',
      nullable: '%',
    },
    names: {
      reserved: words(
        'true false null Int Float String Boolean ID JSON Query Mutation Subscription',
      ),
      legal: asciiName,
      suffix: '_',
      type: 'pascal',
      member: 'screaming',
      field: 'as is',
    },
    source: {
      extensions: ['.graphql', '.gql'],
      lineComments: ['#'],
      blockComments: [],
      strings: DOUBLES,
      constants: [],
    },
  },
  template,
};
