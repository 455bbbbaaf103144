import type { TableDocument } from '../../model/table.ts';

/** A language, and what narrows it: `en`, `zh-CN`, `zh_Hant_TW`. */
export const localePattern: RegExp = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/;

/** The locales of a catalog, the main one first: those that the user names, then others of the documents, in their order. */
export function localesOf(
  documents: readonly TableDocument[],
  wanted: readonly string[] = [],
): string[] {
  return [...new Set([...wanted, ...documents.flatMap(({ locale }) => locale ?? [])])];
}

/** The locale of a document: its own, else the one that its path names, else the main one; none where there are no locales. */
export function localeOf(
  { path, locale }: TableDocument,
  locales: readonly string[],
): string | undefined {
  return locale ?? localeInPath(path, locales) ?? locales[0];
}

/**
 * The locale that a path names at the end of the file's name (`errors.zh-CN.md`, `errors_en.md`, `ja.md`), else as its nearest
 * folder (`docs/en/errors.md`). Only those of the list are looked for, in any case, with `-` or `_`.
 */
function localeInPath(path: string, locales: readonly string[]): string | undefined {
  const [file = '', ...folders] = path.split(/[/\\]/).toReversed().map(folded);
  const stem = file.replace(/\.[^.]*$/, '');
  const longestFirst = locales.toSorted((a, b) => b.length - a.length);
  const inName = longestFirst.find((locale) => endsIn(stem, folded(locale)));
  const folder = folders.find((name) => locales.some((locale) => folded(locale) === name));
  return inName ?? locales.find((locale) => folded(locale) === folder);
}

function endsIn(stem: string, locale: string): boolean {
  return stem === locale || ['.', '-'].some((joint) => stem.endsWith(joint + locale));
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('_', '-');
}

/** English of any region. */
export function isEnglish(locale: string): boolean {
  return /^en(?:[-_]|$)/i.test(locale);
}
