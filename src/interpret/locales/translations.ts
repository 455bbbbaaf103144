import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/catalog.ts';
import { contradiction } from '../conflict.ts';
import { type Valued, dropDuplicates } from '../duplicates.ts';
import type { RawEntry } from '../raw-entry.ts';
import { isEnglish } from './locales.ts';
import { pushTo } from '../multimap.ts';
import { isLatin } from '../../unicode/latin.ts';
import { listed } from '../wording.ts';

/**
 * The rows with each value once, and what the other locales say of it behind what the first one says. A value that a locale
 * lacks is a diagnostic, and so is one that it uses otherwise.
 */
export function joinTranslations(
  rows: readonly Valued[],
  locales: readonly string[],
): { kept: Valued[]; diagnostics: Diagnostic[] } {
  const perLocale = locales.map((locale) =>
    dropDuplicates(rows.filter(({ raw }) => raw.locale === locale)),
  );
  const byValue = new Map<Entry['value'], RawEntry[]>();
  for (const { kept } of perLocale) {
    for (const { value, raw } of kept) pushTo(byValue, value, raw);
  }
  const kept = [...byValue].flatMap(([value, raws]) => joined(value, raws));
  return {
    kept,
    diagnostics: [
      ...perLocale.flatMap(({ diagnostics }) => diagnostics),
      ...[...byValue].flatMap(([value, raws]) => contradictions(value, raws)),
      ...missing(kept, locales),
    ],
  };
}

/** For each locale, the first before it that it contradicts. */
function contradictions(value: Entry['value'], raws: readonly RawEntry[]): Diagnostic[] {
  return raws.flatMap((raw, index) =>
    raws
      .slice(0, index)
      .flatMap((earlier) => contradiction(value, raw, earlier) ?? [])
      .slice(0, 1),
  );
}

/** What the first locale says, named by the best of all, with the texts and the columns of each. */
function joined(value: Entry['value'], raws: readonly RawEntry[]): Valued[] {
  const [first] = raws;
  if (first === undefined) return [];
  const english = raws.find(({ locale = '' }) => isEnglish(locale));
  const texts = (text: (raw: RawEntry) => string): Record<string, string> =>
    Object.fromEntries(
      raws.map((raw) => [raw.locale ?? '', text(raw)]).filter(([, each]) => each !== ''),
    );
  const names = raws.map(({ name }) => name).filter((name) => name !== '');
  const raw = {
    ...first,
    name: names.find(isLatin) ?? names[0] ?? '',
    prose: english?.prose || first.prose,
    message: raws.map(({ message }) => message).find((message) => message !== '') ?? '',
    deprecated: raws.map(({ deprecated }) => deprecated).find((mark) => mark !== undefined),
    fields: new Map(raws.toReversed().flatMap(({ fields }) => [...fields])),
  };
  const messages = texts(({ message }) => message);
  const descriptions = texts(({ description }) => description);
  return [{ value, raw, messages, descriptions }];
}

/** Each entry without a text in some locale; but of a locale that has none of them, only the first. */
function missing(rows: readonly Valued[], locales: readonly string[]): Diagnostic[] {
  const lacks = (row: Valued, locale: string): boolean => row.messages?.[locale] === undefined;
  const absent = locales.filter((locale) => rows.every((row) => lacks(row, locale)));
  const present = locales.filter((locale) => !absent.includes(locale));
  const entries = rows.flatMap((row) => {
    const lacking = present.filter((locale) => lacks(row, locale));
    return lacking.length === 0
      ? []
      : untranslated(row, `${row.value} has no message in ${listed(lacking)}.`);
  });
  const [first] = rows;
  if (first === undefined || absent.length === 0) return entries;
  return [
    untranslated(
      first,
      `No entry of this table is translated into ${listed(absent)}. Add the translated document, or remove ${listed(absent)} from the locales.`,
    ),
    ...entries,
  ];
}

function untranslated({ raw }: Valued, message: string): Diagnostic {
  return diagnostic('missing-translation', raw.source, message);
}
