import { identifierFromName } from './identifier.ts';
import { hasKnownLetters } from '../../unicode/identifier-letters.ts';
import { isAscii } from '../../unicode/latin.ts';

interface Valued {
  value: number | string;
  /** An integer as its key spells it: decimal, or hexadecimal where the document writes so. */
  written: string;
}

/** A value as part of a name: `404`, `Minus1`, `0x80070005`, `AccessDenied`, `其他`; never empty, but not unique. */
export function valueWord({ value, written }: Valued): string {
  if (typeof value === 'number') return written.replace('-', 'Minus');
  if (isAscii(value)) {
    return identifierFromName(value).replace(/^Code(?=\d)/, '') || codePoints(value);
  }
  const letters = value.normalize('NFKC').replace(/[^\p{ID_Continue}$]+/gu, '');
  return letters !== '' && hasKnownLetters(letters) ? letters : codePoints(value);
}

/** The value spelled letter by letter, so that different values give different words. */
export function safeWord({ value }: Valued): string {
  const spelled = Array.from(String(value), (char) =>
    /[A-Za-z\d]/.test(char) ? char : `_${char.codePointAt(0)?.toString(16) ?? ''}_`,
  );
  return spelled.join('');
}

function codePoints(value: string): string {
  return Array.from(
    value,
    (char) => `U${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  ).join('');
}
