import template from '../../../templates/rust.eta';
import { HEX_OR_SHIFT, literals } from '../language/c-like.ts';
import { unicodeNames } from '../language/names.ts';
import { bracedEscape } from '../language/string.ts';
import { words } from '../../vocabulary/word-list.ts';
import { cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const rust: Target = {
  name: 'rust',
  title: 'Rust: enum with codes and messages',
  extensions: ['.rs'],
  language: {
    literal: literals({ quote: '"', invisible: bracedEscape }, 'None'),
    comment: { line: '// ', docLine: '/// ' },
    types: {
      plain: {
        string: 'String',
        integer: 'i64',
        number: 'f64',
        boolean: 'bool',
        object: 'HashMap<String, serde_json::Value>',
        null: '()',
        unknown: 'serde_json::Value',
      },
      array: 'Vec<%>',
      map: 'HashMap<String, %>',
      nullable: 'Option<%>',
      absent: /^Option</,
      recursive: 'Box<%>',
      renames: true,
    },
    names: {
      ...unicodeNames,
      reserved: words(`
        abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if
        impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try
        type typeof unsafe unsized use virtual where while yield Self Option Some None str i32 i64 String Vec Box
        HashMap f64 crate
      `),
      member: 'pascal',
      field: 'snake',
    },
    integers: HEX_OR_SHIFT,
    source: {
      ...cLikeSource,
      nests: true,
      rawStrings: [['r#"', '"#']],
      hasLongStrings: true,
      hasCharacters: true,
      constants: ['const', 'static'],
      counts: 'always',
    },
  },
  fileNames: 'snake',
  index: { name: 'mod', line: (stem) => `pub mod ${stem};` },
  template,
};
