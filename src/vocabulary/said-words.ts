import { tsvRows } from './tsv.ts';
import { once } from './once.ts';
import rows from './said-words.tsv';

/**
 * What words in a description are about. `values`: begins a list of all values; `may`: the same where they are marked as code;
 * `behind`: ends one; `only`: begins the one value there is. `open`, in front of a list, and `near`, right in front of it: what is
 * listed is an example, or something else; `more`, behind it: there are others. `several`: one text holds several values.
 * `rules`: heads a column of such lists and other rules. `label`: what is called so has few values. `default`: begins a default;
 * `default behind`: says that the value in front of it is one; `joint`: what may stand between such a word and what it is about.
 */
type SaidKind =
  | 'values'
  | 'may'
  | 'behind'
  | 'only'
  | 'open'
  | 'near'
  | 'more'
  | 'several'
  | 'label'
  | 'rules'
  | 'default'
  | 'default behind'
  | 'joint';

const words = once(() => tsvRows(rows));

/** The words of some kinds as alternatives of a pattern, the longest first; those of letters only where no other letter is around them. */
export function saidWords(...kinds: readonly SaidKind[]): string {
  const own = words().flatMap(([word = '', kind]) =>
    kinds.some((each) => each === kind) ? [word] : [],
  );
  return [...new Set(own)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .map((word) => (/^[\0-\u04ff]+$/.test(word) ? `(?<!${LETTER})${word}(?!${LETTER})` : word))
    .join('|');
}

const LETTER = '[A-Za-z\\u00c0-\\u04ff]';
