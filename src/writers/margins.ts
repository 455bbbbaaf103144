/**
 * What stands behind a line end that is none of the template's: a line of a block, a line of a literal, or what follows an
 * empty block. Halves of surrogate pairs, as no line of a well-formed text begins with one.
 */
const IN_BLOCK = '\udffd';
const IN_TEXT = '\udffe';
const EMPTY = '\udfff';

/** A piece of code as a part of the output, until its lines are laid out. */
export function marked({ text, isBlock }: { text: string; isBlock: boolean }): string {
  if (isBlock && text === '') return `\n${EMPTY}`;
  return wellFormed(text).replaceAll('\n', `\n${isBlock ? IN_BLOCK : IN_TEXT}`);
}

/**
 * The lines of the output: each line of a block behind the margin of its first, without the lines that hold nothing but an empty
 * block, and with no more than `most` blank lines below each other.
 */
export function laidOut(output: string, most: number): string {
  const kept: string[] = [];
  let blank = most;
  for (const { text, hasEmpty } of linesOf(output)) {
    const isBlank = text.trim() === '';
    if (isBlank && hasEmpty) continue;
    blank = isBlank ? blank + 1 : 0;
    if (blank <= most) kept.push(isBlank ? '' : text);
  }
  while (kept.at(-1) === '') kept.pop();
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

interface Line {
  text: string;
  /** Found once, as to look at a text that grows by the lines of a block takes the square of their number. */
  margin: string;
  hasEmpty: boolean;
}

/** As the template has them; those of a block or a literal belong to the line where it begins. */
function linesOf(output: string): Line[] {
  const lines: Line[] = [];
  for (const part of output.split('\n')) {
    const line = lines.at(-1);
    const [mark, rest] = [part.charAt(0), part.slice(1)];
    if (line === undefined || ![IN_BLOCK, IN_TEXT, EMPTY].includes(mark)) {
      lines.push({ text: part, margin: marginOf(part), hasEmpty: false });
    } else if (mark === EMPTY) {
      line.text += rest;
      line.margin = marginOf(line.text);
      line.hasEmpty = true;
    } else {
      line.text += `\n${mark === IN_BLOCK && rest !== '' ? line.margin : ''}${rest}`;
    }
  }
  return lines;
}

/** White space as wide as what stands before the text of a line: its indentation, and marks of lists. */
function marginOf(line: string): string {
  return (/^[ \t]*(?:[*-] )*/.exec(line)?.[0] ?? '').replace(/[*-]/g, ' ');
}

/** Half a surrogate pair is no character; U+FFFD stands for it. */
export function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;
}
