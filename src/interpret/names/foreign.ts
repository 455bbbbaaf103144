import { firstSentence, identifierFromProse } from './identifier.ts';
import type { KeyOptions } from '../options.ts';
import { hasLetter } from '../../unicode/letters.ts';
import { isAscii, isLatin } from '../../unicode/latin.ts';
import { withoutPlaceholders } from '../../codes/placeholders.ts';
import { wordsOf } from '../../unicode/words.ts';
import { lexiconOf, noTerms, withTerms } from './translate.ts';
import { LATIN_LANGUAGES } from './translation/language-of.ts';

/** A longer name is cut, and may say something else. */
const MAX_LETTERS = 60;

/** Names of the texts of one column that are not English. */
export interface ForeignNames {
  /** In English, PascalCase. Empty where there is nothing to go by. */
  english: (text: string) => string;
  /** Whether a text that has no English name may be called by its own words. */
  mayKeep: (text: string) => boolean;
}

/**
 * Makes names of texts that are not English, as the options say: of their English, where all of a text is understood; or romanized,
 * but for the terms of the user's glossary. `texts` are those of the column that a text is of, by which its language is known.
 */
export function foreignNames(
  { fallback, translator, glossary }: KeyOptions,
  texts: readonly string[],
): ForeignNames {
  if (typeof fallback === 'function') {
    const lexicon = lexiconOf(glossary ?? {}, noTerms);
    return {
      english: (text) =>
        isForeign(text)
          ? identifierFromProse(
              fallback(withTerms(withoutPlaceholders(firstSentence(text)), lexicon)),
            )
          : '',
      mayKeep: () => true,
    };
  }
  const language = translator?.languageOf(texts);
  if (translator === undefined || language === undefined)
    return { english: () => '', mayKeep: () => true };
  const english = (text: string): string =>
    identifierFromProse(
      translator
        .translate(text, language)
        .find((each) => each.replaceAll(' ', '').length <= MAX_LETTERS) ?? '',
    );
  return LATIN_LANGUAGES.has(language)
    ? ownOrEnglish(texts, english)
    : { english: (text) => (isForeign(text) ? english(text) : ''), mayKeep: () => true };
}

/** From this share of the texts on that are understood, a column is named in English. */
const UNDERSTOOD = 0.5;
/** A text of so many words is a term, and as good as a name. */
const LONGEST_TERM = 2;

/**
 * In a language with Latin letters, a catalog is named in one language: in English where most of it is understood, else in its own,
 * since a word that people can read says more than a number. Beside English names, terms stay as they are, and sentences are no names.
 */
function ownOrEnglish(texts: readonly string[], english: (text: string) => string): ForeignNames {
  const told = texts.filter((text) => hasLetter(text) && !isProgramName(text));
  const understood = told.filter((text) => english(text) !== '').length;
  const isEnglish = understood >= UNDERSTOOD * told.length;
  return {
    english: (text) => (isEnglish && !isProgramName(text) ? english(text) : ''),
    mayKeep: (text) => !isEnglish || isProgramName(text) || wordsOf(text).length <= LONGEST_TERM,
  };
}

/** `TIMED_OUT`, `userId`, `HTTP`: what is called so in any language. */
function isProgramName(text: string): boolean {
  return isAscii(text) && /^(?=[^\s]*(?:[_.:/-]|[a-z][A-Z]|[A-Z]{2}|\d))\S+$/.test(text.trim());
}

function isForeign(text: string): boolean {
  return hasLetter(text) && !isLatin(text);
}
