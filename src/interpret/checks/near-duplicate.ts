import { wordsIn } from '../../unicode/letters.ts';
import type { Entry } from '../../model/catalog.ts';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import { withoutPlaceholders } from '../../codes/placeholders.ts';
import { placeFrom, quoted } from '../wording.ts';
import type { Check } from './check.ts';
import { isSlip, slipsOf } from './slip.ts';

/** Entries of a catalog with messages that are the same, or but for a slip; or with keys that differ only in case and underscores. */
export const nearDuplicate: Check = ({ catalogs }) =>
  catalogs.flatMap(({ entries }) => {
    const byMessage = alike(entries, ({ message, description }) => message ?? description ?? '');
    const byKey = alike(entries, ({ key }) => key, 'exactly');
    const told = new Set(byMessage.map(({ entry }) => entry));
    return [...byMessage, ...byKey.filter(({ entry }) => !told.has(entry))].map(similar);
  });

interface Likeness {
  entry: Entry;
  text: string;
  first: Entry;
  firstText: string;
}

/** Each entry with an earlier one that it is like. */
function alike(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
  how: 'exactly' | 'nearly' = 'nearly',
): Likeness[] {
  const firsts = new Map<string, { entry: Entry; folded: string }>();
  return entries.flatMap((entry) => {
    const folded = fold(textOf(entry));
    if (folded === '') return [];
    const forms = how === 'nearly' ? [folded, ...slipsOf(folded)] : [folded];
    const first = forms
      .flatMap((form) => firsts.get(form) ?? [])
      .find((each) => each.folded === folded || isSlip(each.folded, folded))?.entry;
    for (const form of forms) if (!firsts.has(form)) firsts.set(form, { entry, folded });
    return first === undefined || isOneCell(first.source, entry.source)
      ? []
      : [{ entry, text: textOf(entry), first, firstText: textOf(first) }];
  });
}

/** A cell that lists values says one thing of all. */
function isOneCell(a: Entry['source'], b: Entry['source']): boolean {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}

/** Letters and digits alone. */
function fold(text: string): string {
  return wordsIn(withoutPlaceholders(text).normalize('NFKC').toLowerCase()).join('');
}

function similar({ entry, text, first, firstText }: Likeness): Diagnostic {
  const other = text === firstText ? 'the same' : quoted(firstText);
  return diagnostic(
    'near-duplicate',
    entry.source,
    `${entry.value} says ${quoted(text)}, and ${first.value} in ${placeFrom(entry.source, first.source)} says ${other}.`,
    [first.source],
  );
}
