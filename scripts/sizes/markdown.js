import { between, fill, filled, numbered, staircase } from './parts.js';

/** In the one cell of a table. */
const inCell = (unit) => between('| a |\n|---|\n| ', unit, ' |');

/** What Markdown can have too much of: a document of each by its length. */
export const markdown = {
  'nothing but pipes': filled('|'),
  'rows of pipes': filled('||||||||||||||||\n'),
  'a long table': between('| a | b |\n|---|---|\n', '| 1 | one |\n', ''),
  'a wide table': (length) => {
    const columns = Math.floor(length / 6);
    return `${fill('|a', 2 * columns)}|\n${fill('|-', 2 * columns)}|\n${fill('|1', 2 * columns)}|\n`;
  },
  'a wide header and short rows': (length) => {
    const columns = Math.floor(length / 8);
    return `${fill('|a', 2 * columns)}|\n${fill('|-', 2 * columns)}|\n${fill('|1|\n', 4 * columns)}`;
  },
  'many tables': filled('|a|\n|-|\n|1|\n\n'),
  'delimiter rows': filled('|-|-|\n'),
  quotes: filled('>'),
  'lists in lists': filled('- '),
  'a staircase of lists': (length) => staircase('- a', 2, length),
  'numbers of lists': filled('1. '),
  'an open fence': between('```\n', '| a |\n|---|\n', ''),
  'many fences': filled('```\n'),
  'an open comment': between('<!--', '| a |\n|---|\n', ''),
  'open comments': filled('<!--'),
  'open brackets in a cell': inCell('['),
  'open emphasis in a cell': inCell('*a '),
  'mixed emphasis in a cell': inCell('*_~'),
  'brackets and emphasis in a cell': inCell('[*'),
  'pairs of brackets in a cell': inCell('[]'),
  'closed brackets in a cell': inCell(']['),
  'brackets in brackets in a cell': (length) =>
    `| a |\n|---|\n| ${fill('[', length / 2)}a${fill(']', length / 2)} |`,
  'tags in a cell': inCell('<b>'),
  'images in a cell': inCell('!['),
  'addresses in a cell': inCell('a@b.c '),
  'parts of addresses in a cell': inCell('a.'),
  'links of themselves in a cell': inCell('www.a.b '),
  'quotes in links in a cell': inCell('[a](b "'),
  'little markup in many cells': between('| a |\n|---|\n', '| *a* [b](c) <b>d</b> `e` |\n', ''),
  'backticks of all lengths': (length) =>
    `| a |\n|---|\n| ${numbered((index) => `${fill('`', index + 1)} `, length)} |`,
  'open links in a cell': inCell('[a]('),
  'open images in cells': between('| a |\n|---|\n', '| ![![![ |\n', ''),
  'open tags in a cell': inCell('<a '),
  'ampersands in a cell': inCell('&'),
  'backslashes in a cell': inCell('\\'),
  'definitions of links': (length) => numbered((index) => `[a${index}]: b${index}\n`, length),
  'definitions in one paragraph': between('', '[a]:\nb\n', ''),
  'references to nothing': between('| a |\n|---|\n', '| [b] [c][d] |\n', ''),
  'HTML tables in cells': filled('<table><tr><td>\n\n'),
  'one paragraph': filled('text and | pipes\n'),
  'blank lines': filled('\n'),
  spaces: filled(' '),
  tabs: filled('\t'),
  'lazy lines': between('> a\n', 'b\n', ''),
  headings: filled('# a | b\n'),
  underlines: filled('a\n-\n'),
  'front matter that stays open': between('---\n', 'a: b\n', ''),
};
