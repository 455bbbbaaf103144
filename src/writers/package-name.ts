import type { Target } from './target.ts';

/** What targets that take a package call one. It shows what stands between its names: nothing in Go. */
const EXAMPLES: Readonly<Record<string, string>> = {
  java: 'com.example.errors',
  kotlin: 'com.example.errors',
  go: 'errors',
  csharp: 'Example.Errors',
  php: 'Example\\Errors',
  proto: 'example.errors',
};

/** What is wrong with the name of a package, which stands in the code as it is; undefined where nothing is. */
export function packageProblem({ name, language }: Target, value: unknown): string | undefined {
  const example = EXAMPLES[name];
  if (typeof value !== 'string' || example === undefined) return undefined;
  const [separator] = /\W/.exec(example) ?? [];
  const parts = separator === undefined ? [value] : value.split(separator);
  const isNone = (part: string): boolean =>
    !/^[A-Za-z_]\w*$/.test(part) || (name !== 'proto' && language.names.reserved.has(part));
  if (!parts.some(isNone)) return undefined;
  return `"${value}" is not a valid package name in ${name}. Use a name such as ${example}.`;
}
