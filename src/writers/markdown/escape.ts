import { tidy } from '../../text/inline.ts';
import { replaceInvisible } from '../invisible.ts';

/** Text as the inline content of one table cell: its line breaks are `<br>`. */
export function escapeCell(text: string): string {
  return tidy(text).split('\n').map(escapeInline).join('<br>');
}

/** Text as a paragraph of its own, or as a heading after its marks: one line that begins and ends no block. */
export function escapeLine(text: string): string {
  return escapeInline(tidy(text).replace(/\n+/g, ' '))
    .replace(/^[-+=:>#]|(?<= )#(?=#*$)/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/**
 * Escapes what CommonMark and GFM, a formula in dollars or a Liquid tag would take for markup. What does not show, and
 * every space but the plain one, becomes a character reference; a control character has none and is replaced.
 */
function escapeInline(text: string): string {
  const escaped = text
    .replace(/[\\`*[<~|$]|&(?=#?\w+;)|\{(?=[{%])|(?<=\{)\{/g, '\\$&')
    .replace(/((?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))|_/gu, (_, inWord?: string) => inWord ?? '\\_')
    .replace(/(?! )\p{Zs}/gu, reference);
  return defuseLinks(replaceInvisible(escaped, reference));
}

function reference(character: string): string {
  if (character === '\u00a0') return '&nbsp;';
  if (/[\p{Cc}\p{Cs}]/u.test(character)) return '\ufffd';
  return `&#x${character.codePointAt(0)?.toString(16)};`;
}

/** GFM makes links of bare addresses and reads no escapes inside: one that needs escapes must stay text. */
function defuseLinks(text: string): string {
  return text
    .split(' ')
    .map((word) =>
      /\\|&#?\w+;/.test(word) ? word.replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&') : word,
    )
    .join(' ');
}
