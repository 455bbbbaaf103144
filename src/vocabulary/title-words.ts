import { once } from './once.ts';
import { tsvRows } from './tsv.ts';
import rows from './title-words.tsv';
import verbs from './title-verbs.tsv';

/**
 * What a word does in a title, by word in lower case and in the singular:
 *
 * - `noise`: says nothing of what a table is about (`Overview`, `Example`)
 * - `part`: which part of something the table describes (`Parameters`, `Response`)
 * - `asks`, `answers`: that it is what a request has, or what comes back
 * - `query`: that it is in the query of a request; `fixed`: that it is where no such word fits
 * - `class`: what its rows are (`Error codes`, `Events`)
 * - `head`: the same, of words that stand for it in a name (`RegistryErrorCode`)
 * - `document`: a sort of document (`User guide`), `reader`: what stands in front of that, and is none of its topic
 * - `idle`, `tail`: noise that is left out at either end of a name, and at its end
 * - `plural`: means many fields of one structure, and stays as it is
 * - `single`: ends in an s without being a plural
 * - `many`: a verb whose object stays in the plural (`List users`)
 * - `look`: a verb for what a reader does with what is listed (`Check order status`)
 * - `vague`: an adjective that says nothing behind a topic (`Common error codes`)
 * - `naming`: what a column calls its things by (`Event name`)
 * - `link`: joins a noun with what is behind it (`Codes of errors`)
 * - `function`: is never the last word; `turn`: begins another clause
 * - `foreign`: shows that a title is in another language than English
 */
export type TitleWordKind =
  | 'noise'
  | 'part'
  | 'asks'
  | 'answers'
  | 'query'
  | 'fixed'
  | 'class'
  | 'head'
  | 'document'
  | 'reader'
  | 'idle'
  | 'tail'
  | 'plural'
  | 'single'
  | 'many'
  | 'look'
  | 'vague'
  | 'naming'
  | 'link'
  | 'function'
  | 'turn'
  | 'foreign';

const kinds = once(() => {
  const found = new Map<string, Set<string>>();
  for (const [word = '', kind = ''] of tsvRows(rows)) {
    found.set(word, (found.get(word) ?? new Set()).add(kind));
  }
  return found;
});

export function isTitleWord(word: string, ...wanted: readonly TitleWordKind[]): boolean {
  const found = kinds().get(word.toLowerCase());
  return found !== undefined && wanted.some((kind) => found.has(kind));
}

const verbOf = new Map(
  tsvRows(verbs).flatMap(([noun = '', verb = '']): [string, string][] => [
    [noun, verb],
    [verb, verb],
  ]),
);

/** The verb of a noun for what is done: `Create` of `Creation`, and of itself. */
export function titleVerb(noun: string): string | undefined {
  return verbOf.get(noun);
}
