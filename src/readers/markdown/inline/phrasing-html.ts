import type { PhrasingContent } from 'mdast';
import type { Patchwork } from './patchwork.ts';
import { firstCharacter, footnoteMark } from './phrasing.ts';
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
  const inside = (name: string, attributes: string, children: PhrasingContent[]): void => {
    page.add(`<${name}${attributes}>`);
    children.forEach(write);
    page.add(`</${name}>`);
  };
  const image = (node: PhrasingContent, url: string, alt: string): void => {
    page.add(`<img src="${escapeHtml(url)}" alt="`);
    page.add(escapeHtml(alt), at(node));
    page.add('">');
  };
  const write = (node: PhrasingContent): void => {
    switch (node.type) {
      case 'text':
        page.add(/^[ \t\r\n]/.test(node.value) ? ' ' : '');
        return page.add(escapeHtml(node.value.replace(/^[ \t\r\n]+/, '')), at(node));
      case 'inlineCode':
        page.add('<code>');
        page.add(escapeHtml(node.value.replace(/^[ \t\r\n]+/, '')), at(node));
        return page.add('</code>');
      case 'html':
        return addRaw(page, node, phrasing);
      case 'break':
        return page.add('<br>');
      case 'image':
        return image(node, node.url, node.alt ?? '');
      case 'imageReference':
        return image(node, references.urls.get(node.identifier) ?? '', node.alt ?? '');
      case 'footnoteReference':
        page.add('<sup>');
        page.add(escapeHtml(footnoteMark(node.identifier, references)), at(node));
        return page.add('</sup>');
      case 'emphasis':
        return inside('em', '', node.children);
      case 'strong':
        return inside('strong', '', node.children);
      case 'delete':
        return inside('del', '', node.children);
      case 'link':
        return inside('a', ` href="${escapeHtml(node.url)}"`, node.children);
      case 'linkReference': {
        const url = references.urls.get(node.identifier) ?? '';
        return inside('a', ` href="${escapeHtml(url)}"`, node.children);
      }
      default:
        return undefined;
    }
  };
  phrasing.nodes.forEach(write);
}

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
