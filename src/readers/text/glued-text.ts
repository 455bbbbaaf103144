import { type Script, scriptOf } from '../../text/script.ts';
import { type Line, type Part, part } from './line.ts';

/** What stands behind the code of a glued row. */
export interface GluedText {
  line: Line;
  /** Offset in the line where it begins. */
  start: number;
}

/** The text columns that the rows have: one, or two in different scripts, the Western one first or last. */
export type Shape = 'one' | 'western-first' | 'western-last';

/** A share of the rows that has to show a shape; the rest are read by it, with doubt. */
const SHARE = 0.6;

/** Found from the rows together: one row alone may hold a foreign word. */
export function chooseShape(texts: readonly GluedText[]): Shape {
  const patterns = texts.map(({ line, start }) => pattern(line.text.slice(start)));
  const share = (shape: string): number =>
    patterns.filter((each) => each === shape).length / texts.length;
  if (share('western-first') >= SHARE) return 'western-first';
  if (share('western-last') >= SHARE) return 'western-last';
  return 'one';
}

/** The scripts of the first and the last words. A sentence in one script may end in a word of the other. */
function pattern(text: string): Shape {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  if (isWestern(first)) return eastStart(text) === -1 ? 'one' : 'western-first';
  return /[\p{Ll}]{2,} [\p{Ll}]{2,}[^]*$/u.test(text) && /[A-Za-z][\w ,.'!-]{6,}$/.test(text)
    ? 'western-last'
    : 'one';
}

function isWestern(char: string): boolean {
  const script: Script = scriptOf(char.codePointAt(0) ?? 0);
  return script === 'latin' || script === 'cyrillic';
}

/** Where the first East Asian character stands, with an opening bracket before it; -1 without one. */
function eastStart(text: string): number {
  const at = text.search(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  );
  const brackets =
    at === -1 ? 0 : (/[（(「『【《〈“"[]*$/u.exec(text.slice(0, at))?.[0].length ?? 0);
  return at - brackets;
}

export interface SplitText {
  parts: Part[];
  /** 0 to 1. */
  confidence: number;
}

export function splitText({ line, start }: GluedText, shape: Shape): SplitText {
  if (shape === 'one') return { parts: [part(line, start)], confidence: 0.9 };
  const text = line.text.slice(start);
  const { border, confidence } = shape === 'western-first' ? westernEnd(text) : westernStart(text);
  return { parts: [part(line, start, start + border), part(line, start + border)], confidence };
}

interface Border {
  border: number;
  confidence: number;
}

/**
 * Where the Western text ends and the East Asian begins, which may itself begin with Western words:
 *
 *     API token invalid or revokedAPI Token 无效
 *                                 ^          ^
 * White space before the first East Asian character says that the words before it belong to it; the border is then
 * where a lower-case letter meets a capital.
 */
function westernEnd(text: string): Border {
  const east = eastStart(text);
  if (east === -1) return { border: text.length, confidence: 0.4 };
  const glued = lastGluedWords(text.slice(0, east));
  const spaced = /\s$/.test(text.slice(0, east));
  if (glued !== undefined && (spaced || !isIdentifier(glued.word, text))) {
    return { border: glued.at, confidence: spaced ? 0.9 : 0.7 };
  }
  if (!spaced) return { border: east, confidence: 0.95 };
  return { border: sentenceEnd(text.slice(0, east)) ?? east, confidence: 0.4 };
}

/** The last place where a word's lower-case letter, a digit or a bracket runs into a capital: `revoked|API`. */
function lastGluedWords(text: string): { at: number; word: string } | undefined {
  let found: { at: number; word: string } | undefined;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}_.)\]!]+/gu)) {
    const inner = /^(.*?[\p{Ll})\]!.])(?=\p{Lu})/u.exec(word)?.[1];
    if (inner !== undefined) found = { at: index + inner.length, word };
  }
  return found;
}

/** `AppKey`, `iPhone`, `user_ID`: one word that is written so, rather than two that met. */
function isIdentifier(word: string, text: string): boolean {
  const joined = /^(?:\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+|\p{Ll}{1,2}\p{Lu}.*|.*_.*)$/u.test(word);
  return joined || text.split(word).length > 2;
}

function sentenceEnd(text: string): number | undefined {
  const at = text.search(/[.!?](?=\p{Lu})/u);
  return at === -1 ? undefined : at + 1;
}

/** Where the Western text begins behind the East Asian: at the first letter after the last East Asian character. */
function westernStart(text: string): Border {
  const match =
    /[\p{L}][^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*$/u.exec(text);
  const east = match === null ? text.length : match.index;
  const head = text.slice(east).search(/[A-Za-z]/);
  return head === -1
    ? { border: text.length, confidence: 0.4 }
    : { border: east + head, confidence: 0.8 };
}
