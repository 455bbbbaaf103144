import { firstSentence, identifierFromProse } from './identifier.ts';
import type { KeyOptions } from '../options.ts';
import { hasLetter } from '../../unicode/letters.ts';
import { isLatin } from '../../unicode/latin.ts';
import { withoutPlaceholders } from '../../codes/placeholders.ts';
import { lexiconOf, noTerms, translated, withTerms } from './translate.ts';

/**
 * Makes PascalCase of texts in other than Latin script, as the options say: in English, where the glossary has a word for all of
 * a text; or romanized, but for the terms of the user's glossary. Empty where there is nothing to go by.
 */
export function foreignNamer({ fallback, glossary }: KeyOptions): (text: string) => string {
  if (typeof fallback === 'function') {
    const lexicon = lexiconOf(glossary ?? {}, noTerms);
    return forForeign((text) => fallback(withTerms(text, lexicon)));
  }
  if (fallback !== 'glossary' && glossary === undefined) return () => '';
  const lexicon = lexiconOf(glossary ?? {});
  return forForeign((text) => {
    const { words, complete } = translated(text, lexicon);
    return complete ? words.join(' ') : '';
  });
}

function forForeign(latinize: (sentence: string) => string): (text: string) => string {
  return (text) => {
    if (!hasLetter(text) || isLatin(text)) return '';
    return identifierFromProse(latinize(withoutPlaceholders(firstSentence(text))));
  };
}
