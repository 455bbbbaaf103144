import { tidy } from '../../inline/inline.ts';
import { characterReference, replaceInvisible } from '../invisible.ts';

/** What some frameworks of documentation make of Markdown is code: MDX runs `{…}` and tags, Vue what is in `{{…}}`. */
export type Flavor = 'mdx' | 'vue';

/** Text as the inline content of one table cell: its line breaks are `<br>`. */
export function escapeCell(text: string, flavor?: Flavor): string {
  return tidy(text)
    .split('\n')
    .map((line) => escapeInline(line, flavor))
    .join(flavor === 'mdx' ? '<br />' : '<br>');
}

/** Text as a paragraph of its own, or as a heading after its marks: one line that begins and ends no block. */
export function escapeLine(text: string, flavor?: Flavor): string {
  const line = escapeInline(tidy(text).replace(/\n+/g, ' '), flavor)
    .replace(/^[-+=:>#]|(?<= )#(?=#*$)/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
  // MDX takes such a line for a statement of a module.
  return flavor === 'mdx' ? line.replace(/^[ie](?=(?:mport|xport)\b)/, characterReference) : line;
}

/**
 * Escapes what CommonMark and GFM, a formula in dollars or a Liquid tag would take for markup. What does not show, and
 * every space but the plain one, becomes a character reference.
 */
function escapeInline(text: string, flavor: Flavor | undefined): string {
  const escaped = text
    .replace(flavor === undefined ? MARKUP : MARKUP_OR_BRACE, '\\$&')
    .replace(/((?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))|_/gu, (_, inWord?: string) => inWord ?? '\\_')
    .replaceAll('\u00a0', '&nbsp;')
    .replace(/(?! )\p{Zs}/gu, characterReference);
  const defused = defuseLinks(replaceInvisible(escaped, characterReference));
  return flavor === undefined ? defused : withoutCode(defused, flavor);
}

const MARKUP = /[\\`*[<~|$]|&(?=#?\w+;)|\{(?=[{%])|(?<=\{)\{/g;
const MARKUP_OR_BRACE = /[\\`*[<~|${}]|&(?=#?\w+;)/g;

/** VitePress looks for `<!--@include: …-->` before it knows of escapes, and Vue for braces when they are gone. */
function withoutCode(escaped: string, flavor: Flavor): string {
  const safe = escaped.replaceAll('\\<', '&lt;');
  return flavor === 'vue' ? safe.replace(/\\\{(?=\\\{)/g, '\\{<!-- -->') : safe;
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
