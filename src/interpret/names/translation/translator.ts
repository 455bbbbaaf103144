import type { LanguageCode } from './language-of.ts';

/** What a text is read as: a message says something, a title names a thing. */
export type TextKind = 'message' | 'title';

/** Gives messages in other languages English names. It has the languages that it was loaded for. */
export interface Translator {
  /**
   * The language of texts that belong together, as those of a column do; undefined for English, and where none is known. `path` is
   * that of their document, whose language they have where they tell none.
   */
  languageOf: (texts: readonly string[], path?: string) => LanguageCode | undefined;
  /** English for a message, best first; empty where something in it is not understood. */
  translate: (message: string, language: LanguageCode, as?: TextKind) => string[];
}

/** The same for what is all in one document. */
export function inDocument(translator: Translator, path: string): Translator {
  return { ...translator, languageOf: (texts) => translator.languageOf(texts, path) };
}
