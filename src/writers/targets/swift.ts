import template from '../../../templates/swift.eta';
import { HEX_OR_SHIFT, literals } from '../language/c-like.ts';
import { unicodeNames } from '../language/names.ts';
import { bracedEscape } from '../language/string.ts';
import { words } from '../../vocabulary/word-list.ts';
import { DOUBLES, cLikeSource } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const swift: Target = {
  name: 'swift',
  title: 'Swift: enum with raw values and messages',
  extensions: ['.swift'],
  language: {
    literal: literals({ quote: '"', invisible: bracedEscape }, 'nil'),
    comment: { line: '// ', docLine: '/// ' },
    types: {
      plain: {
        string: 'String',
        integer: 'Int',
        number: 'Double',
        boolean: 'Bool',
        object: '[String: Any]',
        null: 'Any?',
        unknown: 'Any',
      },
      array: '[%]',
      map: '[String: %]',
      nullable: '%?',
      absent: /\?$/,
      // A struct cannot hold itself but in an array.
      recursive: '[%]',
      renames: true,
    },
    names: {
      ...unicodeNames,
      reserved: words(`
        associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private
        precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue default
        defer do else fallthrough for guard if in repeat return throw switch where while Any as await false is nil self
        Self super true try Type rawValue hashValue message allCases none some String Int Double Bool Codable CodingKey CodingKeys
      `),
      member: 'camel',
    },
    integers: HEX_OR_SHIFT,
    source: {
      ...cLikeSource,
      nests: true,
      strings: DOUBLES,
      constants: ['let'],
      counts: 'after',
      hasCases: true,
    },
  },
  fileNames: 'pascal',
  template,
};
