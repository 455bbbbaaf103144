/** A value as it is meant, and the offset of its first character in the text. */
export interface Value {
  text: string;
  offset: number;
}

/** Records, without blank lines; or the offset of a quote that is never closed. */
export type Records = Value[][] | { unclosed: number };

/**
 * Records as RFC 4180 has them. A quote has a meaning only where a value begins; blanks may stand before it, and text that
 * stands behind the closing one is part of the value. Stops when there are as many as `most`.
 *
 *     101,"He said ""no"", twice",x
 *     ^   ^^                    ^
 */
export function recordsOf(text: string, delimiter: string, most: number = Infinity): Records {
  const records = recordsIn(text, delimiter, most);
  return Array.isArray(records) ? withoutComments(records) : records;
}

/**
 * Without the lines that `#` begins, unless they have as many values as the others; so a header may have one.
 *
 *     # exported on Monday
 *     #code,text           →  code,text
 *     101,Late                101,Late
 */
function withoutComments(records: Value[][]): Value[][] {
  const width = records.find((record) => !isComment(record))?.length;
  return records
    .filter((record) => !isComment(record) || record.length === width)
    .map((record, index) => {
      const [first, ...rest] = record;
      if (index > 0 || first === undefined || !isComment(record)) return record;
      const text = first.text.replace(/^\s*#\s*/, '');
      return [
        { text, offset: first.offset + first.text.trim().length - text.trim().length },
        ...rest,
      ];
    });
}

function isComment([first]: readonly Value[]): boolean {
  return first?.text.trimStart().startsWith('#') === true;
}

function recordsIn(text: string, delimiter: string, most: number): Records {
  const plainEnd = new RegExp(`[${delimiter.replace(/[\\\]^-]/, '\\$&')}\r\n]`, 'g');
  const records: Value[][] = [];
  let record: Value[] = [];
  for (let at = 0; records.length < most && (at < text.length || record.length > 0);) {
    const quoted = readQuoted(text, at);
    if (quoted === 'unclosed') return { unclosed: at };
    const start = quoted?.end ?? at;
    plainEnd.lastIndex = start;
    const end = plainEnd.exec(text)?.index ?? text.length;
    const plain = text.slice(start, end);
    record.push(
      quoted === undefined
        ? { text: plain, offset: at + blanksAt(plain) }
        : { text: quoted.text + plain.trimEnd(), offset: quoted.offset },
    );
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text.startsWith('\r\n', end)) at++;
    if (record.length > 1 || record[0]?.text.trim() !== '') records.push(record);
    record = [];
  }
  return records;
}

function readQuoted(
  text: string,
  at: number,
): { text: string; offset: number; end: number } | 'unclosed' | undefined {
  const offset = at + blanksAt(text, at) + 1;
  if (text[offset - 1] !== '"') return undefined;
  for (let quote = text.indexOf('"', offset); quote !== -1; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] === '"') continue;
    return { text: text.slice(offset, quote).replaceAll('""', '"'), offset, end: quote + 1 };
  }
  return 'unclosed';
}

/** How many blanks stand at a place. */
function blanksAt(text: string, start = 0): number {
  let end = start;
  while (text[end] === ' ') end++;
  return end - start;
}
