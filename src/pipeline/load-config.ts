import type { ParseError } from 'jsonc-parser';
import { UsageError } from '../model/usage-error.ts';
import { createSource, positionAt } from '../text/source.ts';
import type { Config } from './config.ts';
import { type Files, readText } from './files.ts';

export const CONFIG_FILE = 'doctable.config.json';

/** Reads and checks a configuration; whatever is wrong with it is a `UsageError` that says where. */
export async function loadConfig(files: Files, path: string = CONFIG_FILE): Promise<Config> {
  const text = await readText(files, path);
  if (text === null) {
    throw new UsageError(`There is no configuration ${path}; write one, or name it with --config.`);
  }
  const { configSchema } = await import('./config-schema.ts');
  const checked = configSchema.safeParse(await parse(text, path), { reportInput: true });
  if (checked.success) return checked.data;
  const problems = checked.error.issues.flatMap(flatten).map((issue) => {
    const key = keyPath(issue.path);
    return `${path}: ${key === '' ? '' : `${key}: `}${issue.message}`;
  });
  throw new UsageError(problems.join('\n'));
}

/** JSON, with the comments and trailing commas that editors allow in configurations. */
async function parse(text: string, path: string): Promise<unknown> {
  const jsonc = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const value: unknown = jsonc.parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first === undefined) return value;
  const { line, column } = positionAt(createSource(path, text), first.offset);
  const problem = jsonc.printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  throw new UsageError(`${path}:${line}:${column}: this is not JSON: ${problem.toLowerCase()}.`);
}

interface Issue {
  path: PropertyKey[];
  message: string;
  errors?: Issue[][];
}

/** "Invalid input" for a union helps nobody: the alternative that came furthest says what is wrong. */
function flatten(issue: Issue): Issue[] {
  const deepest = issue.errors?.reduce((best, next) => (depth(next) > depth(best) ? next : best));
  if (deepest === undefined || depth(deepest) === 0) return [issue];
  return deepest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

function depth(issues: readonly Issue[]): number {
  return Math.max(
    ...issues.map(
      (issue) => issue.path.length + (issue.message.startsWith('Unrecognized') ? 1 : 0),
    ),
  );
}

/** `catalogs[0].to` */
function keyPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
}
