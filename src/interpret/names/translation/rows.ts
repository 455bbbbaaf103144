import { pushTo } from '../../multimap.ts';
import { foldedText } from './marked.ts';

/**
 * The lines of a language's rows, by what they begin with. There are thousands, and a document needs few, so nothing is read of a
 * line before one asks for what it begins with.
 */
export interface Rows {
  /** Those that begin with a slot, by its kind: `{n}不存在`. */
  byKind: ReadonlyMap<string, readonly string[]>;
  /** Those where what comes first may be missing: `[已]{v}`, `(的|){n}`. */
  others: readonly string[];
  /** Those with a text that begins with a character, as texts are read: `账号|帐号`, `(中断|断开){n}`. Some more may be among them. */
  byFirst: (first: string) => readonly string[];
}

/** Letters that are read as others, each as one. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1effёЁ]/g;

const BY_KIND = /(?:^|\n)([^\t\n]*\t\{([^}\n]*)\}[^\n]*)/g;
const OTHERS = /(?:^|\n)([^\t\n]*\t(?:\[|\((?:[^()\n]*\|)?[|)])[^\n]*)/g;

export function rowsOf(source: string): Rows {
  const byKind = new Map<string, string[]>();
  for (const [, line = '', kind = ''] of source.matchAll(BY_KIND)) pushTo(byKind, kind, line);
  const others = Array.from(source.matchAll(OTHERS), ([, line = '']) => line);
  // As long as the source, so that places are the same.
  const plain = source.replace(ACCENTED, (letter) => foldedText(letter).charAt(0));
  const lower = plain.toLowerCase();
  const read = lower.length === plain.length ? lower : plain;
  return { byKind, others, byFirst: (first) => linesWith(first, source, read) };
}

function linesWith(first: string, source: string, read: string): string[] {
  const lines: string[] = [];
  for (let at = read.indexOf(first); at >= 0; at = read.indexOf(first, at + 1)) {
    if (!'\t|('.includes(read.charAt(at - 1))) continue;
    const start = source.lastIndexOf('\n', at) + 1;
    const end = source.indexOf('\n', at);
    const line = source.slice(start, end < 0 ? undefined : end);
    if (line.charAt(line.indexOf('\t') + 1) !== '{') lines.push(line);
    at = start + line.length;
  }
  return lines;
}
