import { type Inline, inlineText } from '../../../inline/inline.ts';
import type { Substitution } from '../document.ts';
import { characterOf } from '../directives/table-options.ts';
import { parseInline } from './parse.ts';
import type { References } from './piece.ts';
import { rawInline } from './roles.ts';

/** What a definition may grow to by the definitions that it uses: each could use the one before it twice. */
const LONGEST_SUBSTITUTION = 10_000;

/**
 * What the definition of `|name|` puts in its place; undefined where that is nothing that can be shown. A date would differ
 * from day to day. docutils: parsers/rst/directives/misc.py.
 */
export function substituted(
  name: string,
  { directive, content, options }: Substitution,
  references: References,
): readonly Inline[] | undefined {
  const text = content.map((line) => line.text.trim()).join('\n');
  switch (directive) {
    case 'replace': {
      const inlines = parseInline(text, references).map(({ inline }) => inline);
      return inlineText(inlines).length > LONGEST_SUBSTITUTION ? undefined : inlines;
    }
    case 'unicode':
      return [{ type: 'text', value: unicodeText(text) }];
    case 'image':
      return [{ type: 'image', url: text.trim(), alt: options.get('alt') ?? name }];
    case 'raw': {
      const [formats, ...lines] = content.map((line) => line.text);
      const isShown = formats?.toLowerCase().split(/\s+/).includes('html');
      return isShown ? [rawInline(lines.join('\n'))] : [];
    }
    default:
      return undefined;
  }
}

/** Codes such as `0xA9` or `U+2014`, and text between them; what follows two dots is a comment. */
function unicodeText(text: string): string {
  const [codes = ''] = text.split(/(?:^|[ \n])\.\. /);
  return codes
    .split(/\s+/)
    .map((code) => (code.length > 1 || /\d/.test(code) ? (characterOf(code) ?? code) : code))
    .join('');
}
