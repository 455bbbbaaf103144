import { between, fill, filled, numbered, staircase } from './parts.js';

/** In the last cell of a table. */
const inCell = (unit) => between('==  ==\na   ', unit, '\n==  ==');

/** What reStructuredText can have too much of: a document of each by its length. */
export const rst = {
  'a long grid': (length) =>
    `+---+---+\n${fill('| a | b |\n+---+---+\n', Math.ceil(length / 20) * 20)}`,
  'a wide grid': (length) => {
    const columns = Math.floor(length / 6);
    const [rule, row] = [`${fill('+-', 2 * columns)}+\n`, `${fill('|a', 2 * columns)}|\n`];
    return rule + row + rule;
  },
  'a grid of pluses': (length) => {
    const side = Math.floor(Math.sqrt(length));
    return Array.from({ length: side }, () => fill('+-', side) + '\n').join('');
  },
  'a large grid': (length) => {
    const side = Math.floor(Math.sqrt(length) / 2);
    return (
      Array.from(
        { length: side },
        () => `${fill('+-', 2 * side)}+\n${fill('|a', 2 * side)}|\n`,
      ).join('') + `${fill('+-', 2 * side)}+\n`
    );
  },
  'a grid without an end': between('+---+\n', '| a |\n', ''),
  'tops of grids': filled('+---+\n\n'),
  'tops of grids in one block': filled('+---+\n'),
  'grids in grids': (length) => {
    let lines = ['a'];
    for (let size = 0; size < length; size = lines.length * lines[0].length) {
      const rule = `+${'-'.repeat(lines[0].length)}+`;
      lines = [rule, ...lines.map((line) => `|${line}|`), rule];
    }
    return lines.join('\n');
  },
  pluses: filled('+'),
  pipes: filled('|'),
  'lines of pipes': filled('| a\n'),
  'a long simple table': between('==  ==\n', '1   a\n', '==  =='),
  'a wide simple table': (length) => {
    const columns = Math.floor(length / 6);
    return `${fill('= ', 2 * columns - 1)}\n${fill('a ', 2 * columns - 1)}\n${fill('= ', 2 * columns - 1)}\n`;
  },
  'a simple table without an end': between('==  ==\n', '1   a\n', ''),
  'tops of simple tables': filled('==  ==\n\n'),
  'tops of simple tables with text': filled('==  ==\na   b\n'),
  'spans in a simple table': between('==  ==\n', 'a b c\n------\n', '==  =='),
  lists: filled('- '),
  'a staircase of lists': (length) => staircase('- a', 2, length),
  'a staircase of quotations': (length) => staircase('a\n', 1, length),
  'a staircase of list tables': (length) =>
    numbered((index) => {
      const indent = ' '.repeat(7 * index);
      return `${indent}.. list-table::\n\n${indent}   * - a\n\n`;
    }, length),
  'a long list table': between('.. list-table::\n\n', '   * - a\n     - b\n', ''),
  'a wide list table': between('.. list-table::\n\n   * - a\n', '     - b\n', ''),
  'many list tables': filled('.. list-table::\n\n   * - a\n\n'),
  'a long csv table': between('.. csv-table::\n\n', '   1, "a"\n', ''),
  'a wide csv table': between('.. csv-table::\n\n   ', 'a,', ''),
  'an open quote in a csv table': between('.. csv-table::\n\n   "', 'a,\n   ', ''),
  'a wide row among short ones': (length) =>
    `.. csv-table::\n\n   ${fill('a,', length / 2)}\n${fill('   a\n', length / 2)}`,
  'a long flat table': between('.. flat-table::\n\n', '   * - a\n     - b\n', ''),
  'spans in a flat table': between('.. flat-table::\n\n', '   * - :cspan:`9` :rspan:`9` a\n', ''),
  'open markup in a cell': inCell('*a ``b `c |d '),
  'open roles in a cell': inCell(':a:`'),
  'underscores in a cell': inCell('a_'),
  'references in a cell': inCell('a_ '),
  'addresses in a cell': inCell('a@b:c'),
  'colons in a cell': inCell(':'),
  'brackets in a cell': inCell('[a]_'),
  'backslashes in a cell': inCell('\\'),
  'substitutions of substitutions': (length) =>
    `==  ==\na   |b9|\n==  ==\n\n${numbered((index) => `.. |b${index + 1}| replace:: |b${index}| |b${index}|\n`, length)}`,
  targets: (length) => numbered((index) => `.. _a${index}: https://b.c/\n`, length),
  titles: (length) => numbered((index) => `a${index}_\n=======\n\n`, length),
  'literal blocks': filled('::\n\n  a\n\n'),
  comments: filled('..\n\n'),
  options: between('.. table::\n', '   :a: b\n', ''),
  definitions: filled('a\n  b\n'),
  fields: filled(':a: b\n'),
  'one paragraph': filled('text_ and more text\n'),
  'blank lines': filled('\n'),
  enumerators: filled('1. a\n'),
  'roman numbers': filled('mmmdccclxxxviii. '),
};
