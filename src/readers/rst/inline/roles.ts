import type { Inline } from '../../../inline/inline.ts';
import { normalizeName } from '../document.ts';
import { firstShown, restoreBackslashes, unescape } from './escape.ts';
import { embedded } from './links.ts';
import { type Piece, type References, textPiece, wrapped } from './piece.ts';
import { codeReferences, roleStyles } from './role-names.ts';

const NUMBERED: Readonly<Record<string, string>> = {
  pep: 'PEP ',
  'pep-reference': 'PEP ',
  rfc: 'RFC ',
  'rfc-reference': 'RFC ',
};

/**
 * Interpreted text, from `from` to `to` between its backquotes, as the page shows it. Without a role it is a title.
 *
 *     :ref:`text <target>`    :py:meth:`~module.Class.method`
 *           ^---------------^            ^------------------^
 */
export function interpretedText(
  role: string,
  escaped: string,
  from: number,
  to: number,
  references: References,
): Piece {
  const name = references.role(role.toLowerCase());
  const style = name === '' ? 'emphasis' : roleStyles.get(name);
  if (style === undefined) return reference(name, escaped, from, to, references);
  const text = textPiece(escaped, from, to);
  switch (style) {
    case 'emphasis':
    case 'strong':
    case 'raised':
      return wrapped(style, text);
    case 'code':
      return codePiece(name, escaped, from, to);
    case 'text': {
      const label = LABELS.get(name) ?? ((value) => value);
      return {
        inline: { type: 'text', value: label(unescape(escaped.slice(from, to))) },
        at: text.at,
      };
    }
    case 'raw':
      return { inline: rawInline(restoreBackslashes(escaped.slice(from, to))), at: from };
    case 'hidden':
      return { inline: { type: 'text', value: '' }, at: from };
  }
}

/** HTML shows a line break as one, and of the rest what is not a tag. */
export function rawInline(html: string): Inline {
  const isBreak = /<br\b/i.test(html) && html.replace(/<br\s*\/?>/gi, '').trim() === '';
  if (isBreak) return { type: 'break' };
  return { type: 'text', value: html.replace(/<[^<>]*>/g, '') };
}

/** In code and formulas, backslashes stay; `{…}` in a file name or a sample marks what varies. */
function codePiece(name: string, escaped: string, from: number, to: number): Piece {
  const keepsBackslashes = name === 'code' || name === 'math';
  const slice = escaped.slice(from, to);
  const value = keepsBackslashes ? restoreBackslashes(slice) : unescape(slice);
  const shown = name === 'samp' || name === 'file' ? value.replace(/[{}]/g, '') : value;
  return { inline: { type: 'code', value: shown }, at: firstShown(escaped, from, to) };
}

/** What some roles make of their text. */
const LABELS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['guilabel', withoutKeys],
  ['menuselection', (text: string) => withoutKeys(text.replaceAll('-->', '\u2023'))],
  ['abbr', beforeBrackets],
]);

/** `&` marks the key to press, `&&` is one that shows. */
function withoutKeys(label: string): string {
  return label.replace(/&(&|(?=\S))/g, (_, second: string) => second);
}

/** `HTML (HyperText Markup Language)` shows as `HTML`. */
function beforeBrackets(text: string): string {
  const open = text.trimEnd().endsWith(')') ? text.lastIndexOf('(') : -1;
  return (open < 0 ? '' : text.slice(0, open).trim()) || text;
}

/**
 * What Sphinx shows for a reference: its own text; what stands at the target, where that is in this document; else the
 * target, as only the whole project can tell more.
 * `!` keeps it from being a link, and of a dotted name `~` leaves the last part.
 */
function reference(
  role: string,
  escaped: string,
  from: number,
  to: number,
  references: References,
): Piece {
  const last = role.slice(role.lastIndexOf(':') + 1);
  const target = embedded(escaped, from, to, false);
  const isTitled = target !== undefined && escaped.slice(from, target.textEnd).trim() !== '';
  const end = isTitled ? target.textEnd : to;
  const begin = isTitled ? from : from + shortened(escaped.slice(from, to));
  const text = unescape(escaped.slice(begin, end)).trimEnd();
  const title = last === 'ref' && !isTitled ? references.title(normalizeName(text)) : undefined;
  const value = title ?? (NUMBERED[role] ?? '') + text;
  const at = firstShown(escaped, begin, end);
  return { inline: { type: codeReferences.has(last) ? 'code' : 'text', value }, at };
}

function shortened(target: string): number {
  if (target.startsWith('!')) return 1;
  if (!/^~[\w.:]+(?:\(\))?$/.test(unescape(target))) return 0;
  return Math.max(target.lastIndexOf('.'), target.lastIndexOf(':')) + 1 || 1;
}
