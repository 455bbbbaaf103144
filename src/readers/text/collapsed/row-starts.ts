/** Where a row begins in text that has all rows on one line. */
export interface RowStart {
  form: 'integer' | 'span';
  /** Offset in the text. */
  start: number;
  /** Of its code, with the backticks. */
  length: number;
}

/** Digits that something is glued to in front, and letters follow, glued or in the next word. */
const NUMBER = /(?<=^|[\p{L})\]}.!?。！？"'”’」』】`])\d{2,}(?=\P{ASCII}|[A-Za-z]| [A-Z])/gmu;
/** A code in backticks that a word is glued to. */
const SPAN = /(?<=^|[\p{L})\].!?。！？])`[^`\r\n]+`(?=[\p{L}\d"'“‘])/gmu;

/** Each code that a row may begin with: those in backticks, or numbers of one length that ascend. */
export function rowStarts(text: string): RowStart[] {
  const spans = startsOf(text, SPAN, 'span');
  const numbers = ascending(startsOf(text, NUMBER, 'integer'), text);
  return spans.length > numbers.length ? spans : numbers;
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
