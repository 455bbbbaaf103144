import { tidy } from '../../inline/inline.ts';
import { characterReference, replaceInvisible } from '../invisible.ts';

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
 * every space but the plain one, becomes a character reference.
 */
function escapeInline(text: string): string {
  const escaped = text
    .replace(/[\\`*[<~|$]|&(?=#?\w+;)|\{(?=[{%])|(?<=\{)\{/g, '\\$&')
    .replace(/((?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))|_/gu, (_, inWord?: string) => inWord ?? '\\_')
    .replaceAll('\u00a0', '&nbsp;')
    .replace(/(?! )\p{Zs}/gu, characterReference);
  return defuseLinks(replaceInvisible(escaped, characterReference));
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
