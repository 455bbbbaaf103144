import type { LanguageCode } from './language-of.ts';

/** Gives messages in other languages English names. It has the languages that it was loaded for. */
export interface Translator {
  /** The language of texts that belong together, as those of a column do; undefined for English, and where none is known. */
  languageOf: (texts: readonly string[]) => LanguageCode | undefined;
  /** English for a message, best first; empty where something in it is not understood. */
  translate: (message: string, language: LanguageCode) => string[];
}
