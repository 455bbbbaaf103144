import type { World } from '../world.ts';
import type { Reporter } from './reporter.ts';

interface RegisteredReporter {
  name: string;
  /** For `--help`. */
  title: string;
  load(): Promise<Reporter>;
}

/** Every way to report; each is loaded when it is used. */
export const reporters: readonly RegisteredReporter[] = [
  {
    name: 'pretty',
    title: 'for people, with the lines in question',
    load: async () => (await import('./pretty.ts')).pretty,
  },
  {
    name: 'json',
    title: 'for programs',
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'github',
    title: 'annotations in GitHub Actions; the default there',
    load: async () => (await import('./github.ts')).github,
  },
  {
    name: 'sarif',
    title: 'for code scanning',
    load: async () => (await import('./sarif.ts')).sarif,
  },
];

/** The reporter that was asked for, else the one that the surroundings can show. */
export async function reporterFor(name: string | undefined, env: World['env']): Promise<Reporter> {
  const wanted = name ?? (env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty');
  const found = reporters.find((reporter) => reporter.name === wanted);
  if (found === undefined) throw new Error(`No reporter ${wanted}.`);
  return found.load();
}
