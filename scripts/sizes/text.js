import { between, filled, numbered } from './parts.js';

/** What text without markup can have too much of: a document of each by its length. */
export const text = {
  'nothing but pipes': filled('|'),
  'rows of pipes': filled('|  |  |\n'),
  tabs: filled('\t'),
  'rows of tabs': filled('1\ta\n'),
  'a wide row of tabs': between('a\tb\n', '1\t', ''),
  words: filled('code message '),
  'lines of words': filled('code message\n'),
  digits: filled('4001'),
  'lines of digits': filled('4001\n'),
  'glued rows': filled('4001参数错误'),
  'lines of glued rows': filled('4001参数错误\n'),
  'a glued header and rows': between('错误码说明', '4001参数错误4002没有权限', ''),
  'aligned columns': between('code  message\n', '1     one\n', ''),
  'aligned columns of all widths': (length) =>
    numbered((index) => `${index}${' '.repeat((index % 50) + 2)}a\n`, length),
  spaces: filled(' '),
  'words far apart': filled('a          '),
  'items of a list': filled('• 0:成功\n'),
  'items of one line': filled('• 0:成功 '),
  colons: filled(':'),
  'lines of pairs': filled('a: b\n'),
  'blank lines': filled('\n'),
  ideographs: filled('错误码说明'),
  'lines of ideographs': filled('错误码\n说明\n'),
  'letters of other scripts': filled('ошибка エラー 오류 '),
  brackets: filled('('),
  rules: filled('-----  -----\n'),
};
