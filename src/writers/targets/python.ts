import template from '../../../templates/python.eta';
import { literals } from '../language/c-like.ts';
import { unicodeNames } from '../language/names.ts';
import { longEscape } from '../language/string.ts';
import { words } from '../../vocabulary/word-list.ts';
import { DOUBLES, SINGLE } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

/** The first two lines of a file may name its encoding (PEP 263). */
function withoutCoding(line: string): string {
  return line.replace(/coding(?=[:=])/g, 'coding ');
}

function safeInText(line: string): string {
  return line.replaceAll('\\', '\\\\').replace(/"(?="")|^"|"$/g, '\\"');
}

export const python: Target = {
  name: 'python',
  title: 'Python: IntEnum or StrEnum with messages',
  extensions: ['.py'],
  language: {
    literal: literals({ quote: '"', invisible: longEscape, halves: true }, 'None', [
      'True',
      'False',
    ]),
    // The first sort of comment stands inside a class, as its documentation (PEP 257).
    comment: {
      line: '# ',
      doc: { open: '"""', middle: '', close: '"""' },
      safe: (line) => safeInText(withoutCoding(line)),
    },
    innerComment: { line: '# ', safe: withoutCoding },
    types: {
      plain: {
        string: 'str',
        integer: 'int',
        number: 'float',
        boolean: 'bool',
        object: 'dict[str, object]',
        null: 'None',
        unknown: 'object',
      },
      array: 'list[%]',
      map: 'dict[str, %]',
      alternatives: ['%', ' | '],
      literals: ['%', 'Literal[%]', ', '],
      optional: 'NotRequired[%]',
    },
    names: {
      ...unicodeNames,
      reserved: words(`
        False None True and as assert async await break case class continue def del elif else except finally for from
        global if import in is lambda match nonlocal not or pass raise return try type while with yield
        Enum IntEnum StrEnum Final dict int str
        TypedDict Literal NotRequired list float bool object annotations
      `),
      field: 'as is',
    },
    integers: /^(?:0x[\dA-Fa-f]+|0b[01]+|0o[0-7]+|\d+ << \d+)$/,
    blankLines: 2,
    source: {
      extensions: ['.py', '.pyi'],
      lineComments: ['#'],
      blockComments: [],
      strings: [["'''", "'''"], ...DOUBLES, SINGLE],
      constants: [],
      isIndented: true,
    },
  },
  fileNames: 'snake',
  index: { name: '__init__', line: (stem) => `from .${stem} import *` },
  template,
};
