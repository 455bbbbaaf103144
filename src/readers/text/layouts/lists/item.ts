import { beginsWithLetter, hasLetter } from '../../../../unicode/letters.ts';
import { type Stretch, stretchIn } from '../../cell.ts';
import { type CodeInText, codeAt } from '../../../../codes/kind.ts';
import { type Page, lineOf } from '../../page/page.ts';

/** What stands between a code and its meaning. `hyphen`: a dash without spaces; `gap`: several spaces. */
export type Separator =
  'colon' | 'comma' | 'equals' | 'arrow' | 'dash' | 'hyphen' | 'space' | 'gap';

/** One line of a list of codes. */
export interface Item {
  line: number;
  bullet: string;
  /** Where the text behind the bullet begins, from 0. */
  indent: number;
  separator: Separator;
  code: { kind: CodeInText['kind'] | 'word'; text: string };
  /** Whether the code comes first, or behind its meaning. */
  order: 'code-first' | 'code-later';
  fields: Stretch[];
  /** What the code means, as far as the line says it. */
  meaning: string;
}

const BULLET = /^\s*(?:([-*+•·●○▪■◆◦‣–—])\s+|([•·●○▪■◆◦‣]|\/\/)\s*)?/u;
/** What people put around a code, and its end. */
const WRAP = /(?:\*\*|__|['"`‘“「『[(（【])?/y;
const UNWRAP = /\s?(?:\*\*|__|['"`’”」』\])）】])?/y;

const separators: readonly (readonly [Separator, RegExp])[] = [
  ['arrow', /\s*(?:=>|->|→|⇒)\s*/y],
  ['colon', /\s*[:：]\s*/y],
  ['comma', /\s*,\s*(?="[^"]*"[,;]?\s*$|'[^']*'[,;]?\s*$)/y],
  ['equals', /\s*[=＝]{1,3}\s*/y],
  ['dash', /\s+[-–—]+\s+|\s*(?:——|--|～|·)\s*/y],
  ['comma', /[、，]\s*|,(?=[^\s\d"',][^"',]*$)/y],
  ['equals', /\s*｜\s*/y],
  ['hyphen', /[-–—](?=\S)/y],
  ['gap', /[^\S\t]{2,}/y],
  ['space', /[^\S\t]/y],
];

/** A word that says that a code follows: `Error 7`, `错误码 E7`. */
const PREFIX =
  /(?:[^\s\d:：_]+ )?[^\s\d:：_]*(?:(?:code|error|errno|status|код|ошибка)\s+|(?:码|碼|代码|代碼|编号|編號|コード|エラー|番号|코드|번호)\s*)#?(?=[-+\dA-Z])/iy;
/** The other end of a range, where a sign follows it: `100-199: printing`. */
const RANGE = /\s*[-–—]\s*[-+]?\d+(?=\s*[:：=＝]|\s+[^\s\d])/y;

/** A line beyond this is no item whose code comes last. */
const MAX_LENGTH = 1000;

/** Takes a line apart as an item of a list; undefined where it has no code at its place. */
export function itemAt(page: Page, line: number): Item | undefined {
  const item = codeFirst(page, line);
  // A name may as well be the first word of what a code behind it means: `tray_two (open) -> E202`.
  const isDoubtful = item?.code.kind === 'name' && item.separator === 'space';
  return isDoubtful ? (codeLater(page, line) ?? item) : (item ?? codeLater(page, line));
}

/** The bullet of a line, without white space; empty where there is none. */
export function bulletOf(text: string): { bullet: string; indent: number } {
  const [all = '', marked, glued] = BULLET.exec(text) ?? [];
  return { bullet: marked ?? glued ?? '', indent: all.length };
}

/**
 *     • 404：工单不存在
 *       ~~~ ~~~~~~~~~~
 */
function codeFirst(page: Page, line: number): Item | undefined {
  const text = lineOf(page, line);
  const { bullet, indent } = bulletOf(text);
  const prefix = codeAt(text, indent) === undefined ? matchAt(PREFIX, text, indent) : '';
  const wrap = prefix === '' ? matchAt(WRAP, text, indent) : '';
  const start = indent + prefix.length + wrap.length;
  const code = rangeAt(text, start) ?? wordAt(text, start);
  if (code === undefined) return undefined;
  const end = start + code.text.length;
  const behind = wrap === '' ? end : end + matchAt(UNWRAP, text, end).length;
  const separator = separatorAt(text, behind);
  if (separator === undefined) return undefined;
  if (isSpace(separator.kind) && (prefix !== '' || code.kind === 'word')) return undefined;
  if (bullet === '' && wrap !== '' && separator.kind === 'space') return undefined;
  const meaning = text.slice(separator.end);
  // A quote that goes on behind the hyphen holds a word: `"100-page"`.
  if (separator.kind === 'hyphen' && wrap !== '') return undefined;
  // 12:30 and 1=1 are no codes, and a value alone is no meaning.
  const isTime = behind + 1 === separator.end && /^\d/.test(meaning);
  if (!hasLetter(meaning) || (isTime && code.kind === 'integer')) return undefined;
  return {
    line,
    bullet,
    indent,
    separator: separator.kind,
    code,
    order: 'code-first',
    fields: [stretchIn(page, line, start, end), stretchIn(page, line, separator.end)],
    meaning,
  };
}

/**
 * The second code and what follows it, where what seems to be the meaning of the first begins with one.
 *
 *     NO_TRAY 901 There is no tray
 *             ~~~ ~~~~~~~~~~~~~~~~
 */
export function secondCode({ order, separator, meaning, fields }: Item): Stretch[] | undefined {
  const { start, end } = fields.at(-1) ?? { start: 0, end: 0 };
  const code = codeAt(meaning, 0)?.text ?? '';
  const behind = meaning.slice(code.length);
  const isSecond = code !== '' && /^\s/.test(behind) && beginsWithLetter(behind.trimStart());
  if (order !== 'code-first' || !isSpace(separator) || !isSecond) return undefined;
  const border = start + code.length;
  return [
    { start, end: border },
    { start: border, end },
  ];
}

export function isSpace(separator: Separator): boolean {
  return separator === 'space' || separator === 'gap';
}

/** A word in capitals, where a sign parts it from what it means: `EPERM: not allowed`. */
function wordAt(text: string, start: number): Item['code'] | undefined {
  const word = matchAt(/[A-Z][A-Z\d]+(?![\w.(-])/y, text, start);
  return word === '' ? undefined : { kind: 'word', text: word };
}

/** A code with another below it: `403.14：no list`. A sign has to follow, as behind a number of a section none does. */
const DOTTED = /[1-9]\d{2,}(?:\.\d+)+(?=\s?[-–:：=＝])/y;

/** A code, or a range of numbers. */
function rangeAt(text: string, start: number): CodeInText | undefined {
  const dotted = matchAt(DOTTED, text, start);
  if (dotted !== '') return { kind: 'integer', text: dotted };
  const code = codeAt(text, start);
  if (code?.kind !== 'integer') return code;
  return { ...code, text: code.text + matchAt(RANGE, text, start + code.text.length) };
}

/**
 *     - 연결이 끊겼을 때 : E100 - Connection lost
 *       ~~~~~~~~~~~~~~~~   ~~~~   ~~~~~~~~~~~~~~~
 */
function codeLater(page: Page, line: number): Item | undefined {
  const text = lineOf(page, line);
  if (text.length > MAX_LENGTH) return undefined;
  const { bullet, indent } = bulletOf(text);
  for (const { 0: sign, index } of text.matchAll(/[:：=→⇒]|->/g)) {
    const separator = sign === ':' || sign === '：' ? 'colon' : sign === '=' ? 'equals' : 'arrow';
    const before = text.slice(indent, index);
    const start =
      index + sign.length + (/^\s*/.exec(text.slice(index + sign.length))?.[0].length ?? 0);
    const code = codeAt(text, start);
    if (code === undefined || !isTelling(code) || !hasLetter(before)) continue;
    const end = start + code.text.length;
    const tail = /^\s*(?:$|\s[-–—:：]\s+(?=\S))/.exec(text.slice(end))?.[0];
    if (tail === undefined) continue;
    const fields = [
      stretchIn(page, line, indent, index),
      stretchIn(page, line, start, end),
      ...(end + tail.length < text.length ? [stretchIn(page, line, end + tail.length)] : []),
    ];
    const order = 'code-later';
    return { line, bullet, indent, separator, code, order, fields, meaning: before };
  }
  return undefined;
}

/** A code that is one without standing at the beginning: a plain number may be any value, a name any word. */
function isTelling({ kind }: CodeInText): boolean {
  return kind === 'tagged' || kind === 'hex';
}

function separatorAt(text: string, offset: number): { kind: Separator; end: number } | undefined {
  for (const [kind, pattern] of separators) {
    const match = matchAt(pattern, text, offset);
    const end = offset + match.length;
    if (kind === 'hyphen' && !beginsWithLetter(text.slice(end))) continue;
    if (match !== '') return { kind, end };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}
