import { firstSentence, identifierFromProse } from './identifier.ts';
import type { KeyOptions } from '../options.ts';
import { hasLetter } from '../../unicode/letters.ts';
import { isLatin } from '../../unicode/latin.ts';
import { withoutPlaceholders } from '../../codes/placeholders.ts';
import { lexiconOf, noTerms, withTerms } from './translate.ts';
import { LATIN_LANGUAGES } from './translation/language-of.ts';

/** A longer name is cut, and may say something else. */
const MAX_LETTERS = 60;

/**
 * Makes PascalCase of texts that are not English, as the options say: of their English, where all of a text is understood; or
 * romanized, but for the terms of the user's glossary. Empty where there is nothing to go by. `texts` are those of the column that
 * a text is of, by which its language is known.
 */
export function foreignNamer(
  { fallback, translator, glossary }: KeyOptions,
  texts: readonly string[],
): (text: string) => string {
  if (typeof fallback === 'function') {
    const lexicon = lexiconOf(glossary ?? {}, noTerms);
    return (text) =>
      isForeign(text)
        ? identifierFromProse(
            fallback(withTerms(withoutPlaceholders(firstSentence(text)), lexicon)),
          )
        : '';
  }
  if (translator === undefined) return () => '';
  const language = translator.languageOf(texts);
  if (language === undefined) return () => '';
  const isInLatin = LATIN_LANGUAGES.has(language);
  return (text) => {
    if (!isInLatin && !isForeign(text)) return '';
    const english = translator
      .translate(text, language)
      .find((each) => each.replaceAll(' ', '').length <= MAX_LETTERS);
    return english === undefined ? '' : identifierFromProse(english);
  };
}

/** Whether texts in Latin letters are in a language that is translated: then their own words make no names. */
export function isOtherLatin({ translator }: KeyOptions, texts: readonly string[]): boolean {
  return LATIN_LANGUAGES.has(translator?.languageOf(texts) ?? 'other');
}

function isForeign(text: string): boolean {
  return hasLetter(text) && !isLatin(text);
}
