import type { Entry } from '../../model/catalog.ts';

/** What an entry may say in several locales. */
export type TranslatedPart = 'message' | 'description';

/** Locales in which two versions of an entry say different things, but where it is their main texts that do. */
export function retranslated(before: Entry, after: Entry, part: TranslatedPart): string[] {
  const locales = [before, after].flatMap((entry) => Object.keys(textsOf(entry, part)));
  return [...new Set(locales)].filter((locale) => {
    const [old, now] = [before, after].map((entry) => translationOf(entry, part, locale));
    return old !== now && !(isMain(old, before, part) && isMain(now, after, part));
  });
}

/** What an entry says in a locale. */
export function translationOf(
  entry: Entry,
  part: TranslatedPart,
  locale: string,
): string | undefined {
  const texts = textsOf(entry, part);
  return Object.hasOwn(texts, locale) ? texts[locale] : undefined;
}

/** An entry in one language has its main text alone. */
function isMain(text: string | undefined, entry: Entry, part: TranslatedPart): boolean {
  return text === entry[part] || (text === undefined && entry[`${part}s`] === undefined);
}

function textsOf(entry: Entry, part: TranslatedPart): Readonly<Record<string, string>> {
  return entry[`${part}s`] ?? {};
}
