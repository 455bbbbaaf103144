import { type Code, vouch } from '../code.ts';
import { replaceInvisible } from '../invisible.ts';
import { wellFormed } from '../margins.ts';

/** How a language writes texts between quotes. */
export interface StringSyntax {
  quote: '"' | "'";
  /** Characters that need an escape beside the quote and the backslash, and those that have one of their own. */
  escapes?: Readonly<Record<string, string>>;
  /** For one that does not show; half a surrogate pair comes as U+FFFD unless `halves`. */
  invisible(character: string): string;
  /** Whether its texts may hold half a surrogate pair. */
  halves?: boolean;
}

/** Those that every language has. */
export const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

export function quoted(text: string, syntax: StringSyntax): Code {
  const { quote, invisible, halves = false } = syntax;
  const escapes: Readonly<Record<string, string>> = { ...ESCAPES, ...syntax.escapes };
  const escaped = (halves ? text : wellFormed(text)).replace(/["'\\\n\r\t$?{}]/g, (character) => {
    if (character === '\\' || character === quote) return `\\${character}`;
    return escapes[character] ?? character;
  });
  return vouch(`${quote}${replaceInvisible(escaped, invisible)}${quote}`);
}

/** `\u202e`, or eight digits behind `\U` beyond the Basic Multilingual Plane: Python, Go, C, C#. */
export function longEscape(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

/** `\u{202e}`: Rust, Swift, PHP. */
export function bracedEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The digits of a number that every language reads alike. Prettier drops the plus of an exponent; `-0` is no other code than `0`. */
export function numeral(value: number): Code {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no literal.`);
  return vouch(String(value === 0 ? 0 : value).replace('e+', 'e'));
}
