import { type CodeAndText, codeFirst, codeLast, taggedFirst } from './beside.ts';
import { splitMark } from './deprecation.ts';
import { listedValues } from './listed.ts';
import { type Remarked, unwrapped, withoutMarks, withoutRemarks } from './marks.ts';
import { areQuoted, withoutQuotes } from './quoted.ts';
import { isRange, rangesAmong } from './ranges.ts';
import { withoutThousands } from './thousands.ts';
import { isConstant, isIdentifierShaped } from './tokens.ts';
import { isNumeral } from './integer.ts';
import { isNothing, plainValue } from './values.ts';

/** A code, and what its own cell calls it: in a program, `ERR_X`, or in words, `Not Found`. Empty where it does not. */
export interface Coded {
  code: string;
  name: string;
  phrase: string;
  /** What its cell says of it besides, in brackets or in lines of its own: `default`, `since 2.0`. */
  remark: string;
  /** Whether it is the first line of several, which nothing says is all of it. */
  isCut: boolean;
  /** Whether it stands for many, as `5xx` does among codes. */
  isRange: boolean;
  /** Whether the column writes its codes in quotation marks, as programs write texts. */
  isQuoted: boolean;
}

/** Behind a number, the unit of an amount. */
const UNIT =
  /^(?:[kmgt]i?b|bits?|(?:[kmgt]|kilo|mega|giga)?bytes?|[mµμn]?s|m?secs?|(?:milli|micro)?seconds?|min(?:ute)?s?|h(?:ou)?rs?|days?|[kmg]?hz|[mk]?[vwa]|px|%|times?|毫?秒|分钟?|小时|天|次|个|字节)$/i;

/** A cell, and the values it lists; one value where it lists none. */
interface Listed {
  cell: string;
  values: readonly string[];
}

/**
 * The codes of each cell of a column, in order; none of an empty cell. A text beside an integer is what it is called only where
 * the column as a whole writes so; marks of footnotes, of deprecation and remarks in brackets are no such text.
 */
export function codesOf(texts: readonly string[]): Coded[][] {
  const marked = texts.map((text) => halfWidth(splitMark(plainValue(text)).text));
  const written = withoutMarks(marked);
  const isQuoted = areQuoted(written);
  const lines = written.map((text) =>
    listedValues(text).length > 1 ? whole(text) : unwrapped(text),
  );
  const remarked = withoutRemarks(lines.map(({ code }) => code));
  const plain = withoutThousands(withoutQuotes(remarked.map(({ code }) => code))).map(
    (cell): Listed => ({ cell, values: cell === '' ? [] : listedValues(cell) }),
  );
  const cells =
    allBeside(plain, codeFirst) ??
    allBeside(plain, codeLast) ??
    allBeside(plain, taggedFirst) ??
    plain.map(alone);
  const ranges = rangesAmong(cells.flatMap((cell) => cell.map(({ code }) => code)));
  const beside = cells
    .flatMap((cell) => cell.map(({ text }) => text))
    .filter((text) => text !== '');
  const areNames = beside.every(isIdentifierShaped) && mostly(beside, isConstant);
  return cells.map((cell, index) => {
    const remarks = [remarked[index]?.remark ?? '', lines[index]?.remark ?? ''];
    const remark = remarks.filter((each) => each !== '').join('\n');
    return cell.map(({ code, text }) => ({
      code,
      name: areNames ? text : '',
      phrase: areNames ? '' : text,
      remark,
      isCut: lines[index]?.remark !== '',
      isRange: ranges.has(code),
      isQuoted,
    }));
  });
}

function whole(code: string): Remarked {
  return { code, remark: '' };
}

export function isCalled({ name, phrase }: Coded): boolean {
  return name !== '' || phrase !== '';
}

/**
 * The column, parted, but for ranges. Undefined where more than half of the other cells cannot be, or one that has digits; where
 * the texts are no names; and where parting would make many cells alike.
 */
function allBeside(
  cells: readonly Listed[],
  split: (text: string) => CodeAndText | undefined,
): CodeAndText[][] | undefined {
  const parted: (CodeAndText[] | undefined)[] = [];
  for (const cell of cells) {
    const parts = partCell(cell, split);
    if (parts === undefined && /\d/.test(cell.cell) && !isRange(cell.cell)) return undefined;
    parted.push(parts);
  }
  const all = parted.flatMap((cell) => cell ?? []);
  const named = all.filter(({ text }) => text !== '');
  const words = cells.filter(({ cell }, index) => parted[index] === undefined && !isRange(cell));
  if (words.length > named.length || areNone(named)) return undefined;
  if (sizeOf(all, ({ code }) => code) * 2 <= sizeOf(all, bothOf)) return undefined;
  return parted.map((parts, index) => parts ?? alone(cells[index] ?? { values: [] }));
}

/** Texts that are no names of codes: units, and what does not tell codes apart. */
function areNone(named: readonly CodeAndText[]): boolean {
  if (named.some(({ text }) => UNIT.test(text))) return true;
  const different = sizeOf(named, bothOf);
  return different > 1 && sizeOf(named, ({ text }) => text) * 2 <= different;
}

function bothOf({ code, text }: CodeAndText): string {
  return `${code}\n${text}`;
}

function sizeOf(all: readonly CodeAndText[], part: (each: CodeAndText) => string): number {
  return new Set(all.map(part)).size;
}

/** A cell line by line, else as a whole. */
function partCell(
  { cell, values }: Listed,
  split: (text: string) => CodeAndText | undefined,
): CodeAndText[] | undefined {
  if (isNothing(cell) || values.every(isNumeral)) return alone({ values });
  if (isRange(cell)) return undefined;
  const lines = cell.split('\n').map((line) => split(line.trim()));
  if (lines.every((line) => line !== undefined)) return lines;
  const whole = split(cell);
  return whole === undefined ? undefined : [whole];
}

function alone({ values }: Pick<Listed, 'values'>): CodeAndText[] {
  return values.map((code) => ({ code, text: '' }));
}

/** A code in full-width letters and digits, as East Asian keyboards make them, is none that a program meets. */
function halfWidth(cell: string): string {
  if (!/[０-９Ａ-Ｚａ-ｚ]/.test(cell)) return cell;
  const half = cell.normalize('NFKC');
  return /^[\x21-\x7e\u2212]+$/.test(half) ? half : cell;
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length * 2 >= texts.length;
}
