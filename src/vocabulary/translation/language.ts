/** What is known of a language; README.md tells of its rows. */
export interface LanguageData {
  /** Texts of rows with kind, pattern, English and cost. */
  tables: readonly string[];
  /** A text of rows with a character and what it is read as: traditional as simplified. */
  characters?: string;
  /** What `~` behind a term for a thing stands for, where not for any ending: so `банк~` is not `банковский`. */
  endings?: string;
  /** Whether words for things are written as one: `Dateigröße`. */
  compounds?: boolean;
  /** Which words in Latin letters stay as they are: any, or only those that look like names in a program. */
  latin: 'any' | 'names';
}
