import { requirement } from './requirement.ts';
import { isTypeWord } from './types/types.ts';

/** What a description says of its member before it explains it. */
export interface Described {
  /** Empty where it says none. */
  type: string;
  /** Null where it does not say. */
  required: boolean | null;
}

/** `Optional. …`, `（必填）…`, `**Required**`: a word, and what ends it. */
const FIRST =
  /^[\s*_`]*[(（[【]?([^\s.,;:。，；：)）\]】(（]{1,20})(?:[.,;:。，；：)）\]】(（]|\s*$)/;

/** The same before a type: `Required string attribute.`, `Optional, an integer`. */
const BEFORE_TYPE = /^([^\s.,;:]{1,20})[.,;:]?\s+(?:an?\s+)?/i;

/** `String. …`, `(integer) …`, `boolean value`, `字符串，…`. */
const TYPE =
  /^[\s*_`]*[(（]?([^\s.,;:。，；：)）(（*_`]{1,40})[*_`]*(?:[.,;:。，；：)）]|\s+(?:attribute|value|field|property)\b|\s*$)/i;

/** The same before what it is about: `Optional callback to keep it`, but not `Optional if it is kept`. */
const BEFORE_NOUN =
  /^[\s*_`]*([^\s.,;:*_`]{1,20})[*_`]*\s+(?!(?:if|when|unless|for|in|on|as|wenn|si|se|если)\b)[a-z]/i;

/** A sentence or a bracket at the end that is nothing but a word: `The page. **Required.**`, `The page (optional)`. */
const LAST =
  /(?:[.。]\s*[*_]*|\s?[(（[【])([^\s.,;:。，；：)）\]】(（*_]{1,20})[)）\]】]?[.。]?[*_]*$/;

/** What each of the texts says first, or at its end: a type where most of them name one, as a word alone may be about anything. */
export function describedBy(texts: readonly string[]): (text: string) => Described {
  const filled = texts.filter((text) => text !== '');
  const hasTypes = filled.filter((text) => saidFirst(text).type !== '').length * 2 > filled.length;
  return (text) => {
    const { type, required } = saidFirst(text);
    const [, noun = ''] = BEFORE_NOUN.exec(text) ?? [];
    const isOptional = saysRequired(noun) === false ? false : null;
    const last = saysRequired(LAST.exec(text)?.[1] ?? '') ?? null;
    return { type: hasTypes ? type : '', required: required ?? last ?? isOptional };
  };
}

/** What a text says before it explains anything: `Optional string. The page to begin with`. */
export function saidFirst(text: string): Described {
  const [before = '', word = ''] = BEFORE_TYPE.exec(text) ?? [];
  const behind = saysRequired(word) === undefined ? '' : typeAt(text.slice(before.length));
  if (behind !== '') return { type: behind, required: saysRequired(word) ?? null };
  return { type: typeAt(text), required: saysRequired(FIRST.exec(text)?.[1] ?? '') ?? null };
}

function typeAt(text: string): string {
  const [, word = ''] = TYPE.exec(text) ?? [];
  return isTypeWord(word) ? word : '';
}

/** `yes` answers a question that no header has asked. */
function saysRequired(word: string): boolean | null | undefined {
  const said = requirement(word);
  return said === undefined || said.isAnswer ? undefined : said.required;
}
