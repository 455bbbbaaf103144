import template from '../../../templates/graphql.eta';
import { unicodeEscape } from '../invisible.ts';
import { literals } from '../language/c-like.ts';
import { asciiNames } from '../language/names.ts';
import { words } from '../../vocabulary/word-list.ts';
import { DOUBLES } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const graphql: Target = {
  name: 'graphql',
  title: 'GraphQL: enum with descriptions',
  extensions: ['.graphql', '.gql'],
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
      ...asciiNames,
      reserved: words(
        'true false null Int Float String Boolean ID JSON Query Mutation Subscription',
      ),
      field: 'as is',
    },
    source: {
      lineComments: ['#'],
      blockComments: [],
      strings: DOUBLES,
      constants: [],
    },
  },
  template,
};
