import { type TypeToken, typeTokens } from './tokens.ts';
import { LONGEST, type TypeWord, typeWord } from './words.ts';

interface Longest {
  word: TypeWord;
  /** In tokens. */
  length: number;
}

/** A place in the tokens of a type. */
export class Cursor {
  at = 0;
  readonly tokens: readonly TypeToken[];
  /** What was found at each place, as it is asked for again by each word that may stand there. */
  readonly #longest: ({ found: Longest | undefined } | undefined)[] = [];

  constructor(text: string) {
    this.tokens = typeTokens(text);
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): TypeToken | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The mark at this place; undefined for a word or a text. */
  get mark(): string | undefined {
    const token = this.peek();
    return token?.kind === 'mark' ? token.text : undefined;
  }

  /** Steps over one of the marks. */
  skip(...marks: readonly string[]): boolean {
    const isIt = this.mark !== undefined && marks.includes(this.mark);
    if (isIt) this.at++;
    return isIt;
  }

  /** Steps over words of one of the meanings. */
  skipWord(...meanings: readonly string[]): boolean {
    const found = this.longest();
    const isIt = found !== undefined && meanings.includes(found.word.meaning);
    if (isIt) this.at += found.length;
    return isIt;
  }

  /** Steps behind the mark, wherever it is. */
  skipTo(mark: string): void {
    while (!this.isAtEnd && !this.skip(mark)) this.at++;
  }

  /** The longest entry of the lexicon that begins here, and how many tokens it has. */
  longest(): Longest | undefined {
    return (this.#longest[this.at] ??= { found: this.#find() }).found;
  }

  #find(): Longest | undefined {
    let best: Longest | undefined;
    let text = '';
    for (let length = 1; length <= LONGEST; length++) {
      const token = this.peek(length - 1);
      const isSlash = length > 1 && token?.kind === 'mark' && token.text === '/';
      if (token === undefined || !(isSlash || token.kind === 'word')) break;
      text += isSlash ? '/' : text === '' || text.endsWith('/') ? token.text : ` ${token.text}`;
      const word = isSlash ? undefined : typeWord(text);
      if (word !== undefined) best = { word, length };
    }
    return best;
  }
}
