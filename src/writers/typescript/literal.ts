import { type Code, codeText, vouch } from '../code.ts';
import { escapeInvisible, unicodeEscape } from '../invisible.ts';
import { ESCAPES, numeral, quoted } from '../language/string.ts';

/**
 * A value as a TypeScript literal, legal as an expression and as a type.
 *
 * @throws TypeError for what has no literal: NaN, the infinities, and whatever the types rule out.
 */
export function literal(value: string | number | boolean | null): Code {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return numeral(value);
  // Catalogs may come from JSON that nobody has checked: an array would be written as its text.
  if (value !== true && value !== false && value !== null)
    throw new TypeError(`A value of type ${typeof value} has no literal.`);
  return vouch(String(value));
}

/** In double quotes, or in single ones where that takes fewer escapes, as prettier chooses. */
function quote(text: string): Code {
  const mark = count(text, '"') > count(text, "'") ? "'" : '"';
  return quoted(text, { quote: mark, invisible: unicodeEscape, halves: true });
}

/** A template literal of texts and of code that is to be put between them. */
export function templateLiteral(parts: readonly (string | Code)[]): Code {
  const written = parts.map((part) =>
    typeof part === 'string' ? quasi(part) : `\${${codeText(part)}}`,
  );
  return vouch(`\`${written.join('')}\``);
}

function quasi(text: string): string {
  const escaped = text.replace(
    /[`\\\n\r\t]|\$(?=\{)/g,
    (character) => ESCAPES[character] ?? `\\${character}`,
  );
  return escapeInvisible(escaped);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
