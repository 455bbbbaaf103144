import fc from 'fast-check';
import type { Nodes, PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { simpleContent } from '../../../../src/readers/markdown/inline/simple.ts';
import { inlineText } from '../../../../src/inline/inline.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What remark makes of a text between words, as the page shows it. */
function parsed(text: string): string {
  const [block] = parser.parse(`x ${text} y`).children;
  if (block?.type !== 'paragraph')
    throw new Error('The words before it should make it a paragraph.');
  return collapse(block.children.map(shown).join('')).slice(1, -1).trim();
}

function shown(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'image':
      return node.alt ?? '';
    case 'break':
      return '\n';
    case 'html':
      return /^<br/i.test(node.value) ? '\n' : '';
    default:
      return childrenOf(node).map(shown).join('');
  }
}

function childrenOf(node: Nodes): PhrasingContent[] {
  return 'children' in node ? (node.children as PhrasingContent[]) : [];
}

function collapse(text: string): string {
  return text.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n');
}

const marks = '* ** _ __ ` `` ~ ~~ [ ] ]( ) ![ ! < > & &amp; \\ \\* |'.split(' ');
const words = 'a b1 Key 无效 ， . ( " 1 # $x {y} www. http:// @ a.example'.split(' ');
const tags = ['<br>', '<br/>', '<font color="red">', "<font color='#f00'>", '</font>'];
const pieces = fc.constantFrom(' ', ...marks, ...words, ...tags, '<u>', '</u>');

describe('content that needs no parser', () => {
  test('shows what the parser shows', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const text = parts.join('').trim();
        const simple = simpleContent(text, false);
        if (simple === undefined) return;
        read++;
        expect(collapse(inlineText(simple.inlines)).trim()).toBe(parsed(text));
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test.each([
    ["<font color='green'>200</font>", '200'],
    ['<FONT color=red size=2>4</FONT>04', '404'],
    ['a <u>b</u> c', 'a b c'],
  ])('leaves out tags that add nothing: %s', (text, expected) => {
    expect(inlineText(simpleContent(text, false)?.inlines ?? [])).toBe(expected);
  });

  test.each(['<font>a', 'a</font>', '<font style="display:none">a</font>', '<font>*a</font>*'])(
    'leaves to the parser what takes more than that: %s',
    (text) => {
      expect(simpleContent(text, false)).toBeUndefined();
    },
  );
});
