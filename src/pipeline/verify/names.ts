import { wordsOf } from '../../unicode/words.ts';

/** A name without what styles differ in; then the same without words that its sisters begin with, too. */
export function namesOf(name: string, shared = ''): [string, ...string[]] {
  const whole = wordsOf(name).join('').toLowerCase();
  const rest = whole.startsWith(shared) ? whole.slice(shared.length) : '';
  return rest === '' || rest === whole ? [whole] : [whole, rest];
}

/** The words that more than half of the names begin with; no name is nothing but those. */
export function sharedWords(names: readonly string[]): string {
  let shared = '';
  let alike = names.map((name) => wordsOf(name).map((word) => word.toLowerCase()));
  for (let at = 0; ; at++) {
    const counts = new Map<string, number>();
    alike = alike.filter(({ length }) => length > at + 1);
    for (const words of alike) counts.set(words[at] ?? '', (counts.get(words[at] ?? '') ?? 0) + 1);
    const most = [...counts].find(([, count]) => count > 1 && count * 2 > names.length);
    if (most === undefined) return shared;
    shared += most[0];
    alike = alike.filter((words) => words[at] === most[0]);
  }
}
