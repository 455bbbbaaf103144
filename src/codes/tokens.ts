import { hasHan } from '../unicode/letters.ts';

/** Longer ones are data, and no key for anybody. */
const MAX_IDENTIFIER = 200;
const TOKEN = /^(?=.*[a-zA-Z\d])\S{1,64}$/u;
const IDENTIFIER = /^(?:\d{1,2}(?=[a-z]{2}))?[a-z_$][\w$]*(?:[.:/#-][\w$]+)*$/i;
const CONSTANT = /^[A-Z][A-Z\d]+$|[a-z\d][A-Z]|[\w$][_.:/#-][\w$]/;
/** A constant in all but one space: `NON_UPLOADABLE FILES`. */
const SLIP = /^[A-Z\d]+(?:_[A-Z\d]+)+ [A-Z\d_]+$/;

/** No white space, nothing Chinese, and at least one ASCII letter or digit. */
export function isToken(text: string): boolean {
  return TOKEN.test(text) && !hasHan(text);
}

/** One word of Latin letters, digits and joining punctuation: `timeout`, `ErrTimeout`, `a.b`. */
export function isIdentifierShaped(text: string): boolean {
  return text.length <= MAX_IDENTIFIER && (IDENTIFIER.test(text) || SLIP.test(text));
}

/** An identifier that only a program would write: `ErrTimeout`, `TIMED_OUT`, `a.b`. */
export function isConstant(text: string): boolean {
  return isIdentifierShaped(text) && CONSTANT.test(text);
}

export function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? '';
}
