import { isNothing } from '../../codes/values.ts';
import type { Cell } from '../../model/table.ts';
import { requirement } from '../../vocabulary/requirement.ts';
import { textOf } from '../cell-text.ts';

/** A column of defaults may say instead that there is none, as it has to be given. */
export function defaultOf(cell: Cell | undefined): { text: string; required: boolean | undefined } {
  const text = withoutRemark(cell);
  const said = requirement(text);
  if (said?.isAnswer === false) return { text: '', required: said.required ?? undefined };
  return { text: isNothing(text) || NO_DEFAULT.test(text) ? '' : text, required: undefined };
}

const NO_DEFAULT =
  /^(?:[(（](?:none|no default|not set|empty|leer|vide|vac[ií]o|vazio|vuoto|пусто|空|无|なし)(?![a-z])[^()（）]*[)）]|not set|unset|なし|無し?|없음|keine[rs]?|aucune?|ningun[oa]|nenhuma?)$/i;

/** `20971520 (20 MB)`, `` `en` (English) `` */
function withoutRemark(cell: Cell | undefined): string {
  const [, code, number] =
    /^(?:`([^`]+)`|(-?\d[\d._]*|null|true|false))\s*[(（][^()（）]*[)）]$/.exec(
      cell?.markdown ?? textOf(cell),
    ) ?? [];
  return code ?? number ?? textOf(cell);
}

/** Whether a cell says in words what the default is: in brackets, or without marks where others in the column are marked as code. */
export function isSaidInWords(
  cell: Cell | undefined,
  column: readonly (Cell | undefined)[],
): boolean {
  const isMarked = (each: Cell | undefined): boolean => /[`"']/.test(each?.markdown ?? '');
  const text = withoutRemark(cell);
  const isPhrase = /^\D+$/.test(text) && /\s|[^\0-\x7f]/.test(text);
  return !isMarked(cell) && (isBracketed(cell) || (isPhrase && column.some(isMarked)));
}

/** A remark, which may as well be that there has to be another: `(change this)`. */
export function isBracketed(cell: Cell | undefined): boolean {
  return /^[(（][^()（）]*[)）]$/.test(textOf(cell));
}

/** Each name's own, where the cell lists as many: `HOST / PORT` with `localhost / 5432`. */
export function defaultsOf(text: string, count: number): readonly string[] {
  const all = text.split(/(?<!\s)\s+\/\s+|[,、，]\s*|(?<!\s)\s*\n\s*/);
  if (count < 2 || all.length !== count) return Array<string>(count).fill(text);
  return all.map((each) => (isNothing(each) ? '' : each));
}
