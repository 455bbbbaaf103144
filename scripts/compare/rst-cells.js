export const words = [
  ['a', 'b', 'code', '400', '-1', '0x1F', '错误', 'コード', 'ｗ', '😀', '+', '-', '=', '|'],
  ['||', '+--', '.', '"', "'", '(a)', 'i.', 'A.', '1)', 'a::', '::', '-o', '==', '----'],
  ['~~~~~', '*em*', '**strong**', 'a_', '__', '|sub|', '|sub|_', '[1]_', '[#]_', '[#n]_', '[*]_'],
  ['\\*', '\\|', '\\', 'end\\', '*open', '*a*b', 'a*b*', '"*"', '``lit``', '``open'],
  ['`open', '`title`', ':sub:`2`', ':code:`x`', '`x`:emphasis:', '_`t`'],
  ['https://e.x/a?b=c', 'me@e.x', 'text here', 'more words', '`b c`_'],
  ['`x <https://e.x/>`_', ':f: v', '--opt x', '>>> 1', '\\ ', '\u00a0', 'e\u0301'],
  ['x\u0300\u0301y'],
].flat();

const starts = [
  ['- ', '* ', '1. ', '(a) ', 'A. ', ':f: ', '| ', '.. ', '.. note:: ', '>>> '],
  ['  ', '   '],
].flat();

/** What a cell holds, line by line. */
export function cellLines(random) {
  return Array.from({ length: 1 + random.below(random.pick([1, 1, 2, 4])) }, () => {
    const some = Array.from({ length: random.below(4) }, () => random.pick(words));
    const start = random.below(6) === 0 ? random.pick(starts) : '';
    return (start + some.join(random.pick([' ', ' ', '  ', '']))).trimEnd();
  });
}
