import { type Inline, inlineText } from '../../../text/inline.ts';
import { type RstDocument, type Substitution, normalizeName } from '../document.ts';
import { collectLabels } from '../labels.ts';
import type { Line } from '../lines.ts';
import { characterOf } from '../table-options.ts';
import type { Block } from '../tree.ts';
import { END } from './boundary.ts';
import { parseInline } from './parse.ts';
import type { References } from './piece.ts';
import { rawInline } from './roles.ts';

/** What a definition may grow to by the definitions that it uses: each could use the one before it twice. */
const LONGEST_SUBSTITUTION = 10_000;

/** Looks up in a document that has been read, in all its `blocks`, what its inline markup refers to. */
export function createReferences(
  document: RstDocument,
  blocks: readonly Block[],
  sources: readonly string[],
): References {
  const { substitutions, targets, roles } = document;
  const known = new Map<string, readonly Inline[] | undefined>();
  const lowerCase = new Map([...substitutions].map(([name, value]) => [name.toLowerCase(), value]));
  const labels = footnoteLabels(document.footnotes);
  let implicit: ReadonlySet<string> | undefined;
  let titles: ReadonlyMap<string, readonly Line[]> | undefined;
  const references: References = {
    target(name) {
      if (targets.has(name)) return targets.get(name);
      implicit ??= implicitTargets(document, sources, { ...references, ...UNRESOLVED });
      return implicit.has(name) ? null : undefined;
    },
    title(name) {
      titles ??= collectLabels(blocks);
      const text = titles.get(name)?.map((line) => line.text.trim());
      return text && nameText(text.join('\n'), { ...references, ...UNRESOLVED });
    },
    label: (label) => labels.get(label.toLowerCase()),
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

/** What footnotes and citations show: those that have no number get the first ones left, in their order. docutils: `transforms.references.Footnotes`. */
function footnoteLabels(labels: readonly string[]): ReadonlyMap<string, string> {
  const shown = new Map(labels.map((label) => [label.toLowerCase(), label]));
  let next = 1;
  for (const label of labels.filter((candidate) => candidate.startsWith('#'))) {
    while (shown.has(String(next))) next++;
    if (label !== '#') shown.set(label.toLowerCase(), String(next));
    next++;
  }
  return shown;
}

/** What a title refers to takes no part in its name, which docutils gives it as soon as it is read. */
const UNRESOLVED: Pick<References, 'target' | 'title' | 'substitution'> = {
  target: () => null,
  title: () => undefined,
  substitution: (name) => [{ type: 'text', value: name }],
};

/** `_`inline`` targets, and the texts of references that bring their address along. */
const INLINE_TARGET = new RegExp(
  `_\`([^\`]{1,200})\`${END}|\`([^\`<]{1,200})<[^<>\`]{1,1000}>\`_${END}`,
  'gu',
);

/** Names that a document need not declare: its titles, footnotes and targets inside its text. */
function implicitTargets(
  { titles, footnotes }: RstDocument,
  sources: readonly string[],
  references: References,
): ReadonlySet<string> {
  const texts = titles.map(({ text }) => nameText(text.trim(), references));
  const inline = sources.flatMap((source) =>
    Array.from(source.matchAll(INLINE_TARGET), ([, name, text = name ?? '']) => text),
  );
  const notes = footnotes.map((label) => label.replace(/^#/, ''));
  return new Set([...texts, ...notes, ...inline].map(normalizeName));
}

function nameText(text: string, references: References): string {
  return inlineText(parseInline(text, references).map(({ inline }) => inline));
}
