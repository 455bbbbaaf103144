import { posix } from 'node:path';
import type { Survey } from './survey.ts';

/** A document, or several that say the same in different languages. */
export interface Translations {
  main: Survey;
  /** All of them, the main one first. */
  documents: readonly Survey[];
  /** Of each; none where there is just one. */
  locales: readonly string[];
  /** The path of the main one without what names its language. */
  path: string;
}

/** Languages whose words for columns are known, and countries that stand for them in paths: `zh`, `cn`, `zh-Hans-CN`. */
const LOCALE = '(?:cn|de|en|es|fr|ja|jp|ko|kr|pt|ru|zh)(?:[-_](?:hans|hant|[a-z]{2}|\\d{3})){0,3}';
const IS_LOCALE = new RegExp(`^${LOCALE}$`, 'i');
const LOCALE_AT_END = new RegExp(`(?<![^._-])${LOCALE}$`, 'i');

/**
 * Joins documents whose paths differ in the name of a language alone, `errors.zh.md` and `errors.en.md`, `zh/errors.md` and
 * `en/errors.md`, and that have half of their values in common. Each is where the first of them was.
 */
export function joinTranslations(documents: readonly Survey[]): Translations[] {
  const groups = new Map<string, Group>();
  for (const document of documents) {
    const named = nameIn(document);
    const group = groups.get(named.pattern);
    if (group === undefined || !fits(named, group)) groups.set(keyFor(named, groups), [named]);
    else group.push(named);
  }
  return [...groups.values()].map(join);
}

interface Named {
  document: Survey;
  locale: string | null;
  /** With a mark in the place of the locale; the path itself where there is none. */
  pattern: string;
  path: string;
}

/** Without one to join, a document stays alone under its own path. */
function keyFor({ pattern, document }: Named, groups: ReadonlyMap<string, unknown>): string {
  return groups.has(pattern) ? document.path : pattern;
}

type Group = [Named, ...Named[]];

function join(group: Group): Translations {
  const [first, ...others] = group;
  const isAlone = others.length === 0;
  return {
    main: first.document,
    documents: group.map(({ document }) => document),
    locales: isAlone ? [] : group.flatMap(({ locale }) => locale ?? []),
    path: isAlone ? first.document.path : first.path,
  };
}

function fits(named: Named, group: Group): boolean {
  return group.every(
    ({ locale, document }) =>
      locale !== null && locale !== named.locale && shareValues(document, named.document),
  );
}

function shareValues({ values: some }: Survey, { values: others }: Survey): boolean {
  const common = [...some].filter((value) => others.has(value)).length;
  return common > 0 && common * 2 >= Math.min(some.size, others.size);
}

/** By the end of the file's name, else by its nearest folder that is one; as `localeOf` finds it again. */
function nameIn(document: Survey): Named {
  const { dir, name, ext } = posix.parse(document.path);
  const [end] = LOCALE_AT_END.exec(name) ?? [];
  if (end !== undefined) {
    const stem = name.slice(0, -end.length).replace(/[._-]$/, '');
    const [pattern, path] = [`${stem}\0${ext}`, `${stem}${ext}`].map((each) =>
      posix.join(dir, each),
    );
    return { document, locale: end, pattern: pattern ?? '', path: path ?? '' };
  }
  const folders = dir.split('/');
  const at = folders.findLastIndex((folder) => IS_LOCALE.test(folder));
  const locale = folders[at] ?? null;
  const rest = (...between: string[]): string =>
    posix.join(...folders.slice(0, at), ...between, ...folders.slice(at + 1), name + ext);
  if (locale === null) return { document, locale, pattern: document.path, path: document.path };
  return { document, locale, pattern: rest('\0'), path: rest() };
}
