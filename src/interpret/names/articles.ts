/** Words that no English column of messages is long without. */
const ENGLISH = /\b(?:the|is|are|was|not|of|to|for|with)\b/i;

/** At the start of a text or between its words, but `a or b`, and `A` within a text, are letters. */
const ARTICLES =
  /(?:^(?:[Tt]he|[Aa]n?)|(?<=\s)(?:[Tt]he|an?))\s(?!(?:or|and|is|are|must|to)\b)(?=["'“‘`]?\w)/g;

/** Whether texts are in English, as far as they are in Latin letters. */
export function isEnglish(texts: readonly string[]): boolean {
  return texts.some((text) => ENGLISH.test(text));
}

/** `Input could not be read` of `The input could not be read`: names have no articles. */
export function withoutArticles(text: string): string {
  return text.replace(ARTICLES, '');
}
