import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Entry } from '../model/catalog.ts';
import type { RawEntry } from './raw-entry.ts';
import { placeFrom, quoted } from './wording.ts';

/** The error that two documents mean different things by one value: two names, or in one language two messages. */
export function contradiction(
  value: Entry['value'],
  here: RawEntry,
  there: RawEntry,
): Diagnostic | undefined {
  const [ours, theirs] = differentTexts(here, there) ?? [];
  if (ours === undefined || theirs === undefined) return undefined;
  return diagnostic(
    'conflicting-meaning',
    here.source,
    `${value} means ${quoted(ours)} here and ${quoted(theirs)} in ${placeFrom(here.source, there.source)}. Use different values, or correct one.`,
    [there.source],
  );
}

function differentTexts(a: RawEntry, b: RawEntry): [string, string] | undefined {
  if (a.name !== b.name && [a.name, b.name].every(isProgramName)) return [a.name, b.name];
  const isOneLanguage = a.locale === b.locale;
  if (isOneLanguage && a.prose !== '' && b.prose !== '' && a.prose !== b.prose)
    return [a.prose, b.prose];
  return undefined;
}

/** Other names may be translated, too. */
function isProgramName(name: string): boolean {
  return /^[\x21-\x7e]+$/.test(name);
}
