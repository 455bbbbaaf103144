import { once } from './once.ts';
import { tsvLines } from './tsv.ts';
import type { ColumnRole } from '../model/column-role.ts';
import rows from './header-words.tsv';

/**
 * What a word at the head of a column speaks for. Beside roles: `name`, what a thing is called, which is its key where another
 * column has the value, and else the value itself; `member`, the name of a part of a structure: a parameter, a property, a column;
 * `type`, of what sort a thing is, and `datatype`, what type its values have; `optional`, the reverse of `required`; `short`, an
 * abbreviation of another column; `example` and `measure`, what is never a code: samples, lengths, ranges, offsets; `note`, what
 * else is said of it, which describes it only where nothing else does; `part`, of a project, such as files and pages, which programs
 * do not tell apart by codes.
 */
export type WordRole =
  | ColumnRole
  | 'member'
  | 'datatype'
  | 'optional'
  | 'short'
  | 'example'
  | 'measure'
  | 'note'
  | 'part';

/**
 * The words that head the columns of tables of codes and of fields: word, role, language (ISO 639-1). A word with several roles has
 * a row for each; the cells below decide. Case, spaces and punctuation do not count (see header.ts); they are listed in lower case
 * and plain, so that these marks are all there is to take out.
 */
const lexicon = once(() => {
  const lines = tsvLines(rows);
  const found = new Map<string, string[]>();
  for (const [index, squashed] of tsvLines(rows.replaceAll(/[ './-]/g, '')).entries()) {
    const line = lines[index] ?? '';
    const word = squashed.slice(0, squashed.indexOf('\t')) || line.slice(0, line.indexOf('\t'));
    const others = found.get(word);
    if (others === undefined) found.set(word, [line]);
    else others.push(line);
  }
  return found;
});

export interface HeaderMeaning {
  word: string;
  role: WordRole;
  language: string;
}

/** What a word without spaces and punctuation can mean. */
export function headerMeanings(squashed: string): readonly HeaderMeaning[] | undefined {
  return lexicon()
    .get(squashed)
    ?.map((line) => {
      const [word = '', role = '', language = ''] = line.split('\t');
      return { word, role: role as WordRole, language };
    });
}
