import type { Target } from './target.ts';

/** What is wrong with the name of a package, which stands in the code as it is; undefined where nothing is. */
export function packageProblem(
  { name, language, package: rule }: Target,
  value: unknown,
): string | undefined {
  if (typeof value !== 'string' || rule === undefined) return undefined;
  const [separator] = /\W/.exec(rule.example) ?? [];
  const parts = separator === undefined ? [value] : value.split(separator);
  const isNone = (part: string): boolean =>
    !/^[A-Za-z_]\w*$/.test(part) || (!rule.takesReserved && language.names.reserved.has(part));
  if (!parts.some(isNone)) return undefined;
  return `"${value}" is not a valid package name in ${name}. Use a name such as ${rule.example}.`;
}
