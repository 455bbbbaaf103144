import { LEADING_CODE } from './code.ts';
import { type Line, type Part, part } from './line.ts';
import type { Found } from './table.ts';

const BULLET = /^\s*(?:[-*+•·●○▪◦‣–]\s+|[•·●○▪◦‣]\s*)?/u;
const SEPARATOR = /^\s*(?:[:：=＝]|->|=>|→|\s[-–—]\s)\s*/u;

/**
 * A list of codes with what each means, one a line.
 *
 *     • 404：工单不存在
 *     - 10001 message         a bullet is enough of a sign; without one there has to be a separator
 */
export function recognizeList(lines: readonly Line[], first: number): Found | undefined {
  const rows: Part[][] = [];
  for (let at = first; at < lines.length; at++) {
    const line = lines[at];
    const row = line === undefined ? undefined : splitItem(line);
    if (row === undefined) break;
    rows.push(row);
  }
  const codes = new Set(rows.map(([code]) => code?.text));
  if (rows.length < 2 || codes.size * 2 <= rows.length) return undefined;
  return {
    kind: 'list',
    header: undefined,
    rows,
    first,
    last: first + rows.length - 1,
    confidence: rows.map(() => 1),
    doubts: [],
  };
}

function splitItem(line: Line): Part[] | undefined {
  const bullet = BULLET.exec(line.text)?.[0] ?? '';
  const rest = line.text.slice(bullet.length);
  const quoted = /^(["'`]).+?\1(?=\s*[:：=])/.exec(rest)?.[0];
  const code = quoted ?? LEADING_CODE.exec(rest)?.[0];
  if (code === undefined) return undefined;
  const behind = rest.slice(code.length);
  const separator =
    SEPARATOR.exec(behind)?.[0] ?? (bullet.trim() === '' ? undefined : /^\s+/.exec(behind)?.[0]);
  if (separator === undefined) return undefined;
  const meaning = part(line, bullet.length + code.length + separator.length);
  // 12:30, 1:1 and the like are no codes, and a lone value is no meaning.
  if (!/\p{L}/u.test(meaning.text) || /^\d/.test(behind.replace(/^[:：]/, ''))) return undefined;
  const inner = quoted === undefined ? 0 : 1;
  return [part(line, bullet.length + inner, bullet.length + code.length - inner), meaning];
}
