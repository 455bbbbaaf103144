import { type Inline, inlineText } from '../../../text/inline.ts';
import type { RstDocument, Substitution } from '../document.ts';
import { characterOf } from '../table-options.ts';
import { parseInline } from './parse.ts';
import type { References } from './piece.ts';
import { rawInline } from './roles.ts';

/** What a definition may grow to by the definitions that it uses: each could use the one before it twice. */
const LONGEST_SUBSTITUTION = 10_000;

/** Looks up in a document that has been read what its inline markup refers to. */
export function createReferences(document: RstDocument): References {
  const { substitutions, targets, roles } = document;
  const known = new Map<string, readonly Inline[] | undefined>();
  const lowerCase = new Map([...substitutions].map(([name, value]) => [name.toLowerCase(), value]));
  const numbers = footnoteNumbers(document.footnotes);
  const references: References = {
    url: (name) => targets.get(name),
    label: (label) => numbers.get(label.toLowerCase()) ?? label,
    role: (name) => roles.get(name) ?? name,
    substitution(name) {
      const definition = substitutions.get(name) ?? lowerCase.get(name.toLowerCase());
      if (definition === undefined) return undefined;
      if (!known.has(name)) {
        // Until it is known, a definition that uses itself is not defined.
        known.set(name, undefined);
        known.set(name, substituted(name, definition, references));
      }
      return known.get(name);
    },
  };
  return references;
}

/** docutils: parsers/rst/directives/misc.py. A date would differ from day to day. */
function substituted(
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
    case 'raw':
      return [
        rawInline(
          content
            .slice(1)
            .map((line) => line.text)
            .join('\n'),
        ),
      ];
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

/** Labels that are not numbers get the first ones left, in the order of the footnotes. docutils: `transforms.references.Footnotes`. */
function footnoteNumbers(labels: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(labels.filter((label) => /^[0-9]/.test(label)));
  const numbers = new Map<string, string>();
  let next = 1;
  for (const label of labels.filter((candidate) => candidate.startsWith('#'))) {
    while (taken.has(String(next))) next++;
    if (label !== '#') numbers.set(label.toLowerCase(), String(next));
    next++;
  }
  return numbers;
}
