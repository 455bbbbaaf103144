import { joinWords } from './identifier.ts';

/** The first of equal names stays; the later ones get the next number that makes them different from all. */
export function numberClashes(bases: readonly string[]): string[] {
  const taken = new Set(bases);
  const counts = new Map<string, number>();
  return bases.map((base) => {
    const last = counts.get(base);
    counts.set(base, 1);
    if (last === undefined) return base;
    let number = last + 1;
    const name = (): string => joinWords([base, String(number)]);
    while (taken.has(name())) number++;
    counts.set(base, number);
    taken.add(name());
    return name();
  });
}

/** The name, with the next number where it is taken; it is then taken itself. */
export function nextFree(base: string, taken: Set<string | undefined>): string {
  let name = base;
  for (let number = 2; taken.has(name); number++) name = joinWords([base, String(number)]);
  taken.add(name);
  return name;
}
