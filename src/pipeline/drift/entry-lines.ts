import type { Entry } from '../../model/catalog.ts';

/** Which entries a line of output speaks of: those whose key it holds, or whose text it is. */
export function entryFinder(entries: readonly Entry[]): (line: string) => Entry[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const byText = new Map<string, Entry>();
  for (const entry of entries) {
    for (const text of [entry.message, entry.description]) {
      for (const part of text?.split('\n') ?? []) byText.set(part.trim(), entry);
    }
  }
  return (line) => {
    const named = words(line).flatMap((word) => byKey.get(word) ?? []);
    const comment = /^(?:\/\*)?\*+ ?(.*?)(?: ?\*\/)?$/.exec(line)?.[1] ?? '';
    return named.length > 0 ? named : [byText.get(comment) ?? []].flat();
  };
}

/** The words that could be identifiers. */
export function words(text: string): string[] {
  return text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [];
}
