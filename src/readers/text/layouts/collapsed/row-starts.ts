import { type Script, isLetter, scriptOf } from '../../../../unicode/script.ts';

/** Where a row begins in text that has all rows on one line. */
export interface RowStart {
  form: 'integer' | 'span';
  /** Offset in the text. */
  start: number;
  /** Of its code, with the backticks. */
  length: number;
}

const NUMBER = /\d{2,}/g;
/** Behind these a row may begin, as behind a letter and at the start of a line. */
const ENDS: ReadonlySet<string> = new Set(')]}.!?。！？"\'”’」』】`\n\r\u2028\u2029');

/** Each code that a row may begin with: those in backticks, or numbers of one length that ascend. */
export function rowStarts(text: string): RowStart[] {
  const spans = text.includes('`') ? gluedSpans(text) : [];
  const isRowStart = ({ start, length }: RowStart): boolean => isGlued(text, start, start + length);
  const numbers = ascending(startsOf(text, NUMBER, 'integer').filter(isRowStart), text);
  return spans.length > numbers.length ? spans : numbers;
}

/** Codes in backticks that a word is glued to. */
function gluedSpans(text: string): RowStart[] {
  const span = /(?<=^|[\p{L})\].!?。！？])`[^`\r\n]+`(?=[\p{L}\d"'“‘])/gmu;
  return startsOf(text, span, 'span');
}

/** Whether something is glued to the number in front, and letters follow, glued or in the next word. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  const isBehindEnd = start === 0 || ENDS.has(before) || isLetter(scriptAt(text, start - 1));
  const isBeforeText =
    /[^\0-\x7f]|[A-Za-z]/.test(behind) || /^ [A-Z]/.test(text.slice(end, end + 2));
  return isBehindEnd && isBeforeText;
}

/** Of the character that ends at an offset's unit. */
function scriptAt(text: string, index: number): Script {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(index));
  return scriptOf(text.codePointAt(isLow ? index - 1 : index) ?? 0);
}

function startsOf(text: string, pattern: RegExp, form: RowStart['form']): RowStart[] {
  return [...text.matchAll(pattern)].map(({ 0: code, index }) => ({
    form,
    start: index,
    length: code.length,
  }));
}

/** Those of the commonest length, if they ascend: other numbers in the text rarely do. */
function ascending(starts: readonly RowStart[], text: string): RowStart[] {
  const byLength = new Map<number, RowStart[]>();
  for (const start of starts) {
    const alike = byLength.get(start.length);
    if (alike === undefined) byLength.set(start.length, [start]);
    else alike.push(start);
  }
  const [most = []] = [...byLength.values()].sort((a, b) => b.length - a.length);
  const values = most.map(({ start, length }) => Number(text.slice(start, start + length)));
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))
    ? most
    : [];
}
