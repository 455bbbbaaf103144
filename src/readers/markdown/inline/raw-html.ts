import type { Line } from '../block.ts';
import type { Patchwork } from './patchwork.ts';

/** A tag of an element in which HTML knows no markup until its end tag. */
const RAW_TEXT =
  /<\/?(iframe|noembed|noframes|noscript|plaintext|script|style|textarea|title|xmp)(?=[\s/>]|$)/gi;

/** Such a tag alone; among inline Markdown, its content is Markdown all the same. */
export function isRawTextTag(tag: string): boolean {
  return tag.search(RAW_TEXT) === 0;
}

/**
 * Adds a block of HTML as it stands. `<title>` in a text about HTML would swallow the rest of the page; without an end
 * tag in its block it is text.
 */
export function addRawHtml(page: Patchwork, content: readonly Line[]): void {
  const lastEnds = lastEndTags(content);
  for (const [index, { text, offset }] of content.entries()) {
    let start = 0;
    for (const { 0: tag, 1: name = '', index: at } of text.matchAll(RAW_TEXT)) {
      if (tag.startsWith('</') || (lastEnds.get(name.toLowerCase()) ?? -1) >= index) continue;
      page.add(text.slice(start, at), offset + start);
      page.add('&lt;', offset + at);
      start = at + 1;
    }
    page.add(`${text.slice(start)}\n`, offset + start);
  }
}

/** The index of the last line with the end tag, by name. */
function lastEndTags(content: readonly Line[]): Map<string, number> {
  const ends = new Map<string, number>();
  for (const [index, { text }] of content.entries()) {
    for (const [tag, name = ''] of text.matchAll(RAW_TEXT)) {
      if (tag.startsWith('</')) ends.set(name.toLowerCase(), index);
    }
  }
  return ends;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
