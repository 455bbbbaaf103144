import type { Cell } from '../model/table.ts';

/** A text without its mark of deprecation, and what the mark says: true, or why. */
export interface Marked {
  text: string;
  deprecated: string | true | undefined;
}

const WORDS =
  'deprecated|obsolete|已废弃|已弃用|已廢棄|已棄用|废弃|弃用|非推奨|廃止|사용 중단|지원 중단|폐기|устаревший|устаревшее|устарело|устарела|устарел|veraltet|obsolète|déprécié|obsoleto|obsoleta|descontinuado';
/** Nearly no cell has one; then there is no need to look closer. */
const WORD = new RegExp(WORDS, 'i');
const BRACKETED = new RegExp(
  `[(（[【]\\s*(?:${WORDS})(?![\\p{L}\\p{N}])([^()（）[\\]【】]*)[)）\\]】]`,
  'iu',
);
const IN_FRONT = new RegExp(`^(?:${WORDS})(?:\\s*[:：,，.。;；!！—–]\\s*|\\s+[-]\\s+|$)`, 'iu');
const SINCE = /^[\s:：,，;；.。—–-]+/;

/**
 * The mark as documents write it: the word in brackets (`(deprecated since v2)`, `【已废弃】`) or in front, set off by punctuation
 * (`Deprecated: use 4002`). `Deprecated API called` is no mark: that is what the message says.
 */
export function splitMark(text: string): Marked {
  if (!WORD.test(text)) return { text, deprecated: undefined };
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) {
    const before = text.slice(0, bracketed.index).trimEnd();
    const after = text.slice(bracketed.index + bracketed[0].length).trimStart();
    const gap = before !== '' && after !== '' ? ' ' : '';
    return { text: before + gap + after, deprecated: reason(bracketed[1]) };
  }
  const front = IN_FRONT.exec(text);
  if (front === null) return { text, deprecated: undefined };
  const rest = text.slice(front[0].length);
  return { text: rest, deprecated: reason(rest) };
}

function reason(text = ''): string | true {
  return text.replace(SINCE, '').trim() || true;
}

/** Whether all of the cell is struck out: `~~4001~~`. */
export function isStruck({ markdown = '' }: Cell): boolean {
  return (
    markdown.length > 4 &&
    markdown.startsWith('~~') &&
    markdown.indexOf('~~', 2) === markdown.length - 2
  );
}

const YES =
  /^(?:yes|y|true|x|✓|✔|✅|☑|是|はい|○|예|да|ja|oui|sí|si|sim|deprecated|obsolete|已废弃|已弃用|废弃|弃用)$/i;
const NO = /^(?:no|n|false|✗|✘|❌|×|☐|否|いいえ|아니오|нет|nein|non|não|none|[-–—]+)?$/i;

/** What a cell of a column of deprecations says; a date, a version or a sentence is the reason. */
export function deprecationIn(text: string): string | true | undefined {
  const plain = text.trim();
  if (NO.test(plain)) return undefined;
  return YES.test(plain) ? true : plain;
}
