import { isLetter, scriptOf } from '../../text/script.ts';
import { splitHeader } from './glued-header.ts';
import { type GluedText, chooseShape, splitText } from './glued-text.ts';
import { type Line, type Part, isBlank, part } from './line.ts';
import type { Doubt, Found } from './table.ts';

const MIN_ROWS = 3;
const DOUBTFUL = 0.5;

/**
 * Rows whose cells were glued together, a number first.
 *
 *     error_codemessage中文说明
 *     200401Ticket not found工单未找到
 *     ──────|────────────────|────────
 */
export function recognizeGlued(lines: readonly Line[], first: number): Found | undefined {
  const headed = !startsWithCode(lines[first]);
  const start = headed ? first + 1 : first;
  let end = start;
  while (startsWithCode(lines[end])) end++;
  const rowLines = lines.slice(start, end);
  if (rowLines.length < MIN_ROWS) return undefined;
  const split = rowLines.map(codeSplitter(rowLines));
  const texts = split.map(({ line, codeEnd }): GluedText => ({ line, start: codeEnd }));
  const shape = chooseShape(texts);
  const rows = texts.map((text) => splitText(text, shape));
  const count = shape === 'one' ? 2 : 3;
  const headerLine = headed ? lines[first] : undefined;
  const header = headerLine === undefined ? undefined : splitHeader(headerLine, count);
  // A line above that cannot be taken apart is no header of these rows: leave it, and begin below.
  if (headed && header === undefined) return undefined;
  return {
    kind: 'collapsed',
    header,
    rows: rows.map(({ parts }, index) => [codePart(split[index]), ...parts]),
    first,
    last: end - 1,
    confidence: rows.map(({ confidence }) => confidence),
    doubts: rows.flatMap(({ parts, confidence }): Doubt[] => {
      const [at] = parts;
      if (confidence > DOUBTFUL || at === undefined) return [];
      const read = parts.map(({ text }) => `"${text}"`).join(' and ');
      return [
        { at, message: `Where the cells of this row part is a guess; it was read as ${read}.` },
      ];
    }),
  };
}

interface CodeSplit {
  line: Line;
  codeStart: number;
  codeEnd: number;
}

function codePart(split: CodeSplit | undefined): Part {
  return split === undefined
    ? { text: '', at: 0, line: 1 }
    : part(split.line, split.codeStart, split.codeEnd);
}

/** Digits with a letter right behind; `2024年` and `3D` are words that begin with digits. */
function startsWithCode(line: Line | undefined): boolean {
  if (line === undefined || isBlank(line)) return false;
  const match = /^\s*-?\d{2,}(?![年月日号])/.exec(line.text);
  if (match === null) return false;
  return isLetter(scriptOf(line.text.codePointAt(match[0].length) ?? 0));
}

/** Where codes have one length, more digits than that belong to the text: `200405` and `3D view failed`. */
function codeSplitter(lines: readonly Line[]): (line: Line) => CodeSplit {
  const digits = lines.map(({ text }) => /\d+/.exec(text)?.[0].length ?? 0);
  const shortest = Math.min(...digits);
  const usual =
    digits.filter((length) => length === shortest).length * 2 > digits.length
      ? shortest
      : undefined;
  return (line) => {
    const [whole = '', indent = '', code = ''] = /^(\s*)(-?\d+)/.exec(line.text) ?? [];
    const sign = code.startsWith('-') ? 1 : 0;
    const length = usual !== undefined && usual >= 3 ? usual + sign : code.length;
    return {
      line,
      codeStart: indent.length,
      codeEnd: Math.min(whole.length, indent.length + length),
    };
  };
}
