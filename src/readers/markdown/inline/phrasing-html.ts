import type { PhrasingContent } from 'mdast';
import type { Patchwork } from './patchwork.ts';
import { type PhrasingWriter, firstCharacter, writePhrasing } from './phrasing.ts';
import { escapeHtml, isRawTextTag } from './raw-html.ts';
import type { References } from './references.ts';
import type { Phrasing } from './remark.ts';

/** Adds inline content as the HTML that it is on the page, raw HTML as it stands. */
export function addPhrasing(page: Patchwork, phrasing: Phrasing, references: References): void {
  const { origin, starts } = phrasing;
  const at = (node: PhrasingContent): number | undefined => {
    const offset = firstCharacter(node, phrasing) ?? starts.get(node);
    return offset === undefined ? undefined : origin(offset);
  };
  let here: number | undefined;
  const ends: string[] = [];
  const show = (value: string): void =>
    page.add(escapeHtml(value.replace(/^[ \t\r\n]+/, '')), here);
  const writer: PhrasingWriter = {
    text: (value) => {
      page.add(/^[ \t\r\n]/.test(value) ? ' ' : '');
      show(value);
    },
    code: (value) => {
      page.add('<code>');
      show(value);
      page.add('</code>');
    },
    image: (url, alt) => {
      page.add(`<img src="${escapeHtml(url)}" alt="`);
      page.add(escapeHtml(alt), here);
      page.add('">');
    },
    lineBreak: () => page.add('<br>'),
    open: (wrapper) => {
      const name = NAMES[wrapper.type];
      page.add(wrapper.type === 'link' ? `<a href="${escapeHtml(wrapper.url)}">` : `<${name}>`);
      ends.push(`</${name}>`);
    },
    close: () => page.add(ends.pop() ?? ''),
  };
  writePhrasing(phrasing, references, writer, (node) => {
    here = at(node);
    if (node.type === 'html') addRaw(page, node, phrasing);
  });
}

const NAMES = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  raised: 'sup',
  code: 'code',
  link: 'a',
};

function addRaw(page: Patchwork, node: PhrasingContent, { text, origin }: Phrasing): void {
  const { start, end } = node.position ?? {};
  const tag = text.slice(start?.offset ?? 0, end?.offset ?? 0);
  if (isRawTextTag(tag)) return;
  let offset = start?.offset ?? 0;
  for (const line of tag.split(/(?<=\n)/)) {
    page.add(line, origin(offset));
    offset += line.length;
  }
}
