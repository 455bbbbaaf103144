import { latinLettersIn, lettersIn } from './letters.ts';

/** From this share of Latin letters on, a text reads as English, or as another language in Latin script. */
const MOSTLY = 0.9;

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

/**
 * One form for what reads the same: full-width letters as others, and composed ones. Identifiers are compared letter by letter, so
 * that two that look alike would be two (UAX #31, 5; Python does the same, PEP 3131).
 */
export function normalized(text: string): string {
  return isAscii(text) ? text : text.normalize('NFKC');
}
