import { type Inline, inlineText } from '../../../inline/inline.ts';
import { type RstDocument, type Substitution, normalizeName } from '../document.ts';
import { collectLabels } from '../labels.ts';
import type { Line } from '../lines.ts';
import type { Block } from '../tree.ts';
import { END } from './boundary.ts';
import {
  type Counts,
  type FootnoteLabels,
  countedBy,
  footnoteLabels,
  mayCount,
  textsIn,
} from './footnotes.ts';
import { parseInline } from './parse.ts';
import type { References } from './piece.ts';
import { substituted } from './substituted.ts';

/** Looks up in a document that has been read, in all its `blocks`, what its inline markup refers to. */
export function createReferences(
  document: RstDocument,
  blocks: readonly Block[],
  sources: readonly string[],
): References {
  const { substitutions, targets, roles } = document;
  const known = new Map<string, readonly Inline[] | undefined>();
  const lowerCase = new Map([...substitutions].map(([name, value]) => [name.toLowerCase(), value]));
  const definitionOf = (name: string): Substitution | undefined =>
    substitutions.get(name) ?? lowerCase.get(name.toLowerCase());
  const labels = footnoteLabels(document.footnotes, (name) => targets.has(name));
  let implicit: ReadonlySet<string> | undefined;
  let counts: ReadonlyMap<Line, Counts> | undefined;
  let titles: ReadonlyMap<string, readonly Line[]> | undefined;
  const references: References = {
    target(name) {
      if (targets.has(name)) return targets.get(name);
      implicit ??= implicitTargets(document, labels, sources, {
        ...references,
        ...UNRESOLVED,
      });
      return implicit.has(name) ? null : undefined;
    },
    title(name) {
      titles ??= collectLabels(blocks);
      const text = titles.get(name)?.map((line) => line.text.trim());
      return text && nameText(text.join('\n'), { ...references, ...UNRESOLVED });
    },
    label: (label) => labels.named.get(label.toLowerCase()),
    within([first, ...rest]) {
      if (first === undefined || !mayCount([first, ...rest])) return references;
      counts ??= countReferences(blocks, labels, references);
      const next = { ...(counts.get(first) ?? { '#': 0, '*': 0 }) };
      const label = (name: string): string | undefined => {
        const kind = countedBy(name, labels);
        return kind === undefined ? references.label(name) : labels.counted[kind][next[kind]++];
      };
      return { ...references, label };
    },
    role: (name) => roles.get(name) ?? name,
    substitution(name) {
      const definition = definitionOf(name);
      if (definition === undefined) return undefined;
      if (!known.has(name)) {
        // Until it is known, a definition that uses itself is not defined.
        known.set(name, undefined);
        known.set(name, substituted(name, definition, references));
      }
      const inlines = known.get(name);
      const has = (...names: string[]) => names.some((each) => definition.options.has(each));
      const trims = { before: has('trim', 'ltrim'), after: has('trim', 'rtrim') };
      return inlines && { inlines, trims };
    },
  };
  return references;
}

/** How many counted footnotes are referred to before each text that refers to any, by its first line. */
function countReferences(
  blocks: readonly Block[],
  labels: FootnoteLabels,
  references: References,
): ReadonlyMap<Line, Counts> {
  const before = new Map<Line, Counts>();
  const counts: Counts = { '#': 0, '*': 0 };
  for (const lines of textsIn(blocks)) {
    const [first] = lines;
    if (first === undefined || !mayCount(lines)) continue;
    before.set(first, { ...counts });
    const label = (name: string): string | undefined => {
      const kind = countedBy(name, labels);
      if (kind !== undefined) counts[kind]++;
      return references.label(name);
    };
    parseInline(lines.map(({ text }) => text).join('\n'), { ...references, label });
  }
  return before;
}

/** What a title refers to takes no part in its name, which docutils gives it as soon as it is read. */
const UNRESOLVED: Pick<References, 'target' | 'title' | 'substitution'> = {
  target: () => null,
  title: () => undefined,
  substitution: (name) => ({ inlines: [{ type: 'text', value: name }] }),
};

/** `_`inline`` targets, and the texts of references that bring their address along. */
const INLINE_TARGET = new RegExp(
  `_\`([^\`]{1,200})\`${END}|\`([^\`<]{1,200})<[^<>\`]{1,1000}>\`_${END}`,
  'gu',
);

/** Names that a document need not declare: its titles, footnotes and targets inside its text. */
function implicitTargets(
  { titles }: RstDocument,
  { named }: FootnoteLabels,
  sources: readonly string[],
  references: References,
): ReadonlySet<string> {
  const texts = titles.map(({ text }) => nameText(text.trim(), references));
  const inline = sources.flatMap((source) =>
    Array.from(source.matchAll(INLINE_TARGET), ([, name, text = name ?? '']) => text),
  );
  const notes = [...named.keys()].map((label) => label.replace(/^#/, ''));
  return new Set([...texts, ...notes, ...inline].map(normalizeName));
}

function nameText(text: string, references: References): string {
  return inlineText(parseInline(text, references).map(({ inline }) => inline));
}
