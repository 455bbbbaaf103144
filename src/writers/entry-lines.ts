import { type Catalog, type Entry, isEnum } from '../model/catalog.ts';
import { codeText } from './code.ts';
import { docLines } from './language/comment.ts';
import { viewOf } from './make-view.ts';
import type { Target } from './target.ts';

/** Which entries a line of output speaks of: those whose name in the target it holds, or whose comment it is a line of. */
export function entryFinder(
  catalogs: readonly Catalog[],
  target: Target,
): { find(line: string): Entry[]; isNamed(entry: Entry, text: ReadonlySet<string>): boolean } {
  const names = new Map<Entry, string[]>();
  const byName = new Map<string, Entry>();
  const byText = new Map<string, Entry>();
  const enums = catalogs.filter(isEnum);
  for (const [index, catalog] of viewOf(enums, target, {}).catalogs.entries()) {
    for (const [place, entry] of (enums[index]?.entries ?? []).entries()) {
      const view = catalog.entries[place];
      if (view === undefined) continue;
      // Where a language has no scope for members, templates put the catalog's name before theirs.
      const own = [view.name, view.camel, view.snake, view.screaming].map(codeText);
      const scoped = [
        `${codeText(catalog.name)}${own[0]}`,
        `${codeText(catalog.screaming)}_${own[3]}`,
      ];
      const all = [entry.key, ...own, ...scoped].filter((name) => !byName.has(name));
      names.set(entry, all);
      for (const name of all) byName.set(name, entry);
      const paragraphs = [entry.message, entry.description];
      for (const line of docLines({ paragraphs }, target.language.comment)) byText.set(line, entry);
    }
  }
  return {
    find: (line) => {
      const named = words(line).flatMap((word) => byName.get(word) ?? []);
      return named.length > 0 ? named : [byText.get(bare(line)) ?? []].flat();
    },
    isNamed: (entry, text) => names.get(entry)?.some((name) => text.has(name)) ?? false,
  };
}

/** A line without the marks of a comment around it. */
function bare(line: string): string {
  return line.replace(/^\s*(?:[/*#]+|<!--|--)\s?/, '').replace(/\s?(?:\*\/|-->)\s*$/, '');
}

/** The words that could be identifiers. */
export function words(text: string): string[] {
  return text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [];
}
