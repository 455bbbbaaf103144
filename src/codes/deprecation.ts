import type { Cell } from '../model/table.ts';
import { alternatives, deprecationWords } from '../vocabulary/deprecation-words.ts';

/** A text without its mark of deprecation, and what the mark says: true, or why. */
export interface Marked {
  text: string;
  deprecated: string | true | undefined;
}

/** A word that may be a mark, and what is around it. */
interface Found {
  before: string;
  word: string;
  after: string;
}

// Without the flag u: with it, V8 compiles alternatives in any case for a hundred times as long.
const WORD = new RegExp(alternatives('mark', 'aside'), 'i');
const marks = deprecationWords('mark');
const LINK = new RegExp(`^\\s*(?:${alternatives('link')})`, 'i');
const DENIED = new RegExp(`(?:^|\\s|\\d)(?:${alternatives('not')})$`, 'i');

/** A cell that says it more often talks about deprecation. */
const MAX_FOUND = 8;

/**
 * The mark as documents write it: in brackets, in front or behind. `Deprecated API called` has none: that is what the message
 * says.
 */
export function splitMark(text: string): Marked {
  // Nearly no cell has such a word; then there is no need to look closer.
  if (!WORD.test(text)) return { text, deprecated: undefined };
  const [first = '', ...others] = text.split('\n');
  return (
    markIn(others.length === 0 ? text : first, others) ??
    wholeLine(first, others) ?? { text, deprecated: undefined }
  );
}

/** Of several lines, the first says what all of them are about. */
function markIn(line: string, others: readonly string[]): Marked | undefined {
  for (const found of findWords(line)) {
    const marked = inBrackets(found) ?? inFront(found) ?? behind(found);
    if (marked === undefined) continue;
    const lines = [marked.text, ...others].filter((each) => each !== '');
    return { text: lines.join('\n'), deprecated: marked.deprecated };
  }
  return undefined;
}

/** A further line marks the entry where it begins with the mark; else the mark is for what that line says. */
function wholeLine(first: string, others: readonly string[]): Marked | undefined {
  for (const [index, line] of others.entries()) {
    const [found] = WORD.test(line) ? findWords(line) : [];
    const marked = found && markOfLine(found);
    if (marked === undefined || (found !== undefined && /[\p{L}\p{N}]/u.test(found.before)))
      continue;
    const lines = [first, ...others.with(index, marked.text)].filter((each) => each !== '');
    return { text: lines.join('\n'), deprecated: marked.deprecated };
  }
  return undefined;
}

/** In brackets it may also be a case of what is listed: `(deprecated: 2)`. */
function markOfLine(found: Found): Marked | undefined {
  if (!LAST_OPENED.test(found.before)) return inFront(found) ?? inBrackets(found);
  const marked = inBrackets(found);
  const why = marked?.deprecated;
  return typeof why === 'string' && !LINK.test(` ${why}`) ? undefined : marked;
}

/** Whether that is all a text says, or says first: enough for a column of anything else. */
export function isMark(text: string): boolean {
  if (!WORD.test(text)) return false;
  return (
    splitMark(text).text === '' ||
    findWords(text)
      .slice(0, 1)
      .some((found) => inFront(found))
  );
}

function findWords(text: string): Found[] {
  const all: Found[] = [];
  for (let end = 0; all.length < MAX_FOUND;) {
    const match = WORD.exec(text.slice(end));
    if (match === null) break;
    const start = end + match.index;
    end = start + match[0].length;
    all.push({ before: text.slice(0, start), word: match[0], after: text.slice(end) });
  }
  return all;
}

const LAST_OPENED = /[(（[【〔「]([^()（）[\]【】〔〕「」]*)$/;
const CLOSED = /^([^()（）[\]【】〔〕「」]*)[)）\]】〕」]/;

/** `(deprecated since v2)`, `【已废弃】`; and with the version in front, `(seit 2.0 veraltet)`. */
function inBrackets({ before, word, after }: Found): Marked | undefined {
  const opened = LAST_OPENED.exec(before);
  const closed = CLOSED.exec(after);
  if (opened === null || closed === null) return undefined;
  const [, front = ''] = opened;
  const [, rest = ''] = closed;
  // `(do not use it for refunds)` is for refunds.
  const isWhole = marks.has(word.toLowerCase()) ? endsWord(after) : ASIDE_END.test(after);
  const isFirst = front.trim() === '' && (isWhole || isReason(after));
  const isLast = rest.trim() === '' && /\d/.test(front) && !/[a-z]$/i.test(front);
  if (!isFirst && (!isLast || DENIED.test(front.trimEnd()))) return undefined;
  const left = before.slice(0, opened.index).trimEnd();
  const right = after.slice(closed[0].length).trimStart();
  const text = [left, right].filter((part) => part !== '').join(' ');
  return { text, deprecated: reason(isFirst ? rest : front) };
}

/** What ends a mark that could also be a rule for one case. */
const ASIDE_END = /^\s*[:：.。;；,，、!！—–)）\]】〕」-]/;

/** What ends all that a mark says: punctuation, or the text. */
const STOP = /^\s*(?:[:：.。;；!！—–,，、]|-\s|$)/;
/** The same behind a comma, which also lists things: `Invalid, obsolete, or unknown`. */
const END = /^[.。!！]?\s*$/;

/** `Deprecated: use 4002`, `⚠ Deprecated since v2`, `已废弃，请用 408`. */
function inFront({ before, word, after }: Found): Marked | undefined {
  if (!marks.has(word.toLowerCase()) || /[\p{L}\p{N}]/u.test(before)) return undefined;
  const stop = STOP.exec(after);
  if (stop === null) return isReason(after) ? { text: '', deprecated: reason(after) } : undefined;
  const rest = after.slice(stop[0].length).trim();
  return { text: rest, deprecated: reason(rest) };
}

/** `Timed out; deprecated since v2`, `Timed out - deprecated`, `超时。已废弃`. */
function behind({ before, word, after }: Found): Marked | undefined {
  if (!marks.has(word.toLowerCase())) return undefined;
  const left = before.trimEnd();
  const isSpaced = /\s[-/|]$/.test(left) && left !== before;
  const isStopped = isSpaced || /[.。;；!！—–]$/.test(left);
  if (!isStopped && !/[,，]$/.test(left)) return undefined;
  if (!(isStopped ? STOP : END).test(after) && !isReason(after)) return undefined;
  return { text: left.slice(0, -1).trimEnd(), deprecated: reason(after) };
}

/** Whether the mark goes on to say why: `since v2`, `请使用`; Chinese, Japanese and Korean have no space before it. */
function isReason(after: string): boolean {
  const link = LINK.exec(after)?.[0];
  if (link === undefined) return false;
  if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(link)) return true;
  return /^\s/.test(link) && endsWord(after.slice(link.length));
}

function endsWord(after: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(after);
}

function reason(text: string): string | true {
  return text.replace(/^[\s:：,，、;；.。!！—–-]+/, '').trim() || true;
}

/** Whether all of the cell is struck out, line by line: `~~4001~~`, `**~~4001~~**`. */
export function isStruck({ markdown = '' }: Cell): boolean {
  const lines = markdown
    .split(/\n|<br ?\/?>/)
    .map((line) => line.replace(/^[*_ ]+/, '').replace(/(?<![*_ ])[*_ ]+$/, ''));
  return lines.every(isStruckLine);
}

function isStruckLine(line: string): boolean {
  return line.length > 4 && line.startsWith('~~') && line.indexOf('~~', 2) === line.length - 2;
}

const YES = new RegExp(`^(?:${alternatives('yes', 'mark')}|[✓✔✅☑○])$`, 'i');
const NO = new RegExp(`^(?:${alternatives('no')}|[✗✘❌×☐]|[-–—]+)?$`, 'i');

/** What a cell of a column of deprecations says; a date, a version or a sentence is the reason. */
export function deprecationIn(text: string): string | true | undefined {
  const plain = text.trim();
  if (NO.test(plain)) return undefined;
  return YES.test(plain) ? true : (splitMark(plain).deprecated ?? plain);
}
