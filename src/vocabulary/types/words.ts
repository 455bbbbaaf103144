import rows from './words.tsv';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import { tsvRows } from '../tsv.ts';

/**
 * What a word of a type says: a plain type with its format (`string:uuid`), a container (`array`, `map`), a list of values
 * (`enum`), that there may be nothing (`nullable`, `absent`), no more than the type beside it (`wrapper`, `filler`), or what joins two of
 * them (`of`, `or`).
 */
export interface TypeWord {
  meaning: string;
  format: string | undefined;
}

/** The most words that one entry has. */
export const LONGEST = 4;

/** The meaning of a word or several, of a package too: `java.util.Date`. Undefined where they name no type. */
export const typeWord: (text: string) => TypeWord | undefined = remembered((text) => {
  const plain = squash(text);
  const own = lexicon().get(plain) ?? lexicon().get(plain.replace(/s$/, ''));
  if (own !== undefined || !/^[a-z]\w*(?:\.\w+)+$/i.test(text)) return own;
  return lexicon().get(squash(text.slice(text.lastIndexOf('.') + 1)));
});

/** Where a text without spaces ends in, or begins with, a word: `字符串数组` is `字符串` and `数组`. */
export function splitCompound(text: string): [string, string] | undefined {
  for (let cut = 1; cut < text.length; cut++) {
    const tail = text.slice(cut);
    if (typeWord(tail) !== undefined) return [text.slice(0, cut), tail];
  }
  return undefined;
}

const lexicon = once(
  () =>
    new Map<string, TypeWord>(
      tsvRows(rows).map(([word = '', written = '']) => {
        const [meaning = '', format] = written.split(':');
        return [squash(word), { meaning, format }];
      }),
    ),
);

/** Case, spaces and what joins words do not tell types apart: `date-time`, `DateTime` and `date_time` are one. */
function squash(text: string): string {
  return text.toLowerCase().replace(/[\s_.'-]+/g, '');
}
