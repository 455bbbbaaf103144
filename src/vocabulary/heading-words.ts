import { once } from './once.ts';
import { remembered } from './remembered.ts';
import { tsvRows } from './tsv.ts';
import { wordsIn } from '../unicode/letters.ts';
import rows from './heading-words.tsv';

/** What the tables below a heading often are: lists of codes, fields of structures, or neither. */
export type HeadingKind = 'enum' | 'record' | 'none';

export interface HeadingWord {
  kind: HeadingKind;
  word: string;
  /** How late in the heading the word stands, from 0 to 1: the last one is what it is about. */
  place: number;
}

/** Each with what a heading has where it stands. Chinese, Japanese and Korean, which adds its particles to the noun, put no space around a word. */
const headingWords = once(() =>
  tsvRows(rows).map(([word = '', kind = '']) => ({
    word,
    kind: kind as HeadingKind,
    sought: /^[\u3040-\u9fff\uac00-\ud7a3]/.test(word) ? word : ` ${word} `,
  })),
);

const LONGEST = 200;

/** The words of a heading, or of a caption, that say what stands below: for each kind the one that stands last. */
export const headingKinds: (heading: string) => readonly HeadingWord[] = remembered((heading) => {
  const text = heading.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const spaced = ` ${wordsIn(text.replaceAll(/[_-]/g, ' ')).join(' ')} `;
  const last = new Map<HeadingKind, HeadingWord>();
  for (const { word, kind, sought } of headingWords()) {
    const at = spaced.lastIndexOf(sought);
    if (at < 0) continue;
    const place = (at + word.length + 2) / spaced.length;
    if (place > (last.get(kind)?.place ?? 0)) last.set(kind, { kind, word, place });
  }
  return [...last.values()];
});
