import { UsageError } from '../model/usage-error.ts';
import type { Config } from './config.ts';
import { type Files, readText } from './files.ts';
import { parseJson } from './json.ts';

export const CONFIG_FILE = 'doctable.config.json';

/** Reads and checks a configuration; whatever is wrong with it is a `UsageError` that says where. */
export async function loadConfig(files: Files, path: string = CONFIG_FILE): Promise<Config> {
  const text = await readText(files, path);
  if (text === null) {
    throw new UsageError(`There is no configuration ${path}; write one, or name it with --config.`);
  }
  const { configSchema } = await import('./config-schema.ts');
  const checked = configSchema.safeParse((await parseJson(text, path)).value, {
    reportInput: true,
  });
  if (checked.success) return checked.data;
  const problems = checked.error.issues.flatMap(flatten).map((issue) => {
    const key = keyPath(issue.path);
    return `${path}: ${key === '' ? '' : `${key}: `}${issue.message}`;
  });
  throw new UsageError(problems.join('\n'));
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
