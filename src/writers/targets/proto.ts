import template from '../../../templates/proto.eta';
import { literals } from '../language/c-like.ts';
import { asciiNames } from '../language/names.ts';
import { packageOption } from '../language/options.ts';
import { longEscape } from '../language/string.ts';
import { words } from '../../vocabulary/word-list.ts';
import { SINGLE, cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const proto: Target = {
  name: 'proto',
  title: 'Protocol Buffers: enum (string values are numbered in order)',
  extensions: ['.proto'],
  options: [packageOption],
  package: { example: 'example.errors', takesReserved: true },
  language: {
    literal: literals({ quote: '"', invisible: longEscape }, '""'),
    comment: { line: '// ' },
    types: {
      plain: {
        string: 'string',
        integer: 'int64',
        'integer int32': 'int32',
        number: 'double',
        boolean: 'bool',
        object: 'google.protobuf.Struct',
        null: 'google.protobuf.NullValue',
        unknown: 'google.protobuf.Value',
      },
      array: 'repeated %',
      map: 'map<string, %>',
      nullable: '%',
      optional: 'optional %',
      absent: /^(?:repeated |map<)/,
      nests: false,
    },
    names: {
      ...asciiNames,
      reserved: words(
        'bool bytes double enum float int32 int64 message option package string syntax',
      ),
      field: 'snake',
    },
    integers: /^0x[\dA-Fa-f]+$/,
    source: {
      ...cLikeSource,
      strings: [...cLikeSource.strings, SINGLE],
      constants: [],
    },
  },
  fileNames: 'snake',
  template,
};
