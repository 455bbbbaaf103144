import { latinLettersIn, lettersIn } from '../text/letters.ts';

const PLACEHOLDER =
  /%[-+#\d.$]*[a-zA-Z@](?![a-zA-Z])|\{\{[^{}\n]*\}\}|\$?\{[^{}\n]*\}|<[a-zA-Z_][\w .-]*>/g;

/** From this share of Latin letters on, a text reads as English, or as another language in Latin script. */
const MOSTLY = 0.9;

/** The text without what a program fills in: `%s`, `%1$d`, `{name}`, `${name}`, `{{name}}`, `<name>`. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, ' ');
}

/** Whether the letters are Latin: true for `Token expired`, false for `传入的AppKey无效` and for `404`. */
export function isLatin(text: string): boolean {
  if (isAscii(text)) return /[A-Za-z]/.test(text);
  const latin = latinLettersIn(text).length;
  return latin > 0 && latin >= lettersIn(text).length * MOSTLY;
}

export function isAscii(text: string): boolean {
  return /^[\x20-\x7e\s]*$/.test(text);
}

/** For comparing what a user types with what a document says. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
