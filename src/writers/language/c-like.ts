import { type Code, vouch } from '../code.ts';
import type { Literal } from '../template.ts';
import { type StringSyntax, numeral, quoted } from './string.ts';

/** Literals of a language that has numbers as all have them, and its own strings. */
export function literals(
  strings: StringSyntax,
  nothing: string,
  [yes, no]: readonly [yes: string, no: string] = ['true', 'false'],
): Literal {
  return (value): Code => {
    if (typeof value === 'string') return quoted(value, strings);
    if (typeof value === 'number') return numeral(value);
    return vouch(value === null ? nothing : value ? yes : no);
  };
}

/** For languages that end a comment at the first mark: neither does the text end it, nor begin one that nests. */
export function safeInBlock(line: string): string {
  return line.replace(/\*(?=\/)/g, '*\\').replace(/\/(?=\*)/g, '/\\');
}

/** Text in comments that are read as XML or HTML. */
export function escapeMarkup(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const HEX_OR_SHIFT: RegExp = /^(?:0x[\dA-Fa-f]+|\d+ << \d+)$/;
