import type { World } from '../world.ts';
import { folderInRepository } from '../repository.ts';
import { hasColor } from '../terminal.ts';
import type { Verbosity } from '../verbosity.ts';
import type { Report, ReportContext, Reporter } from './reporter.ts';

interface RegisteredReporter {
  name: string;
  /** For `--help`. */
  title: string;
  /** Who reads it; what people read goes through `printable`. */
  audience: 'people' | 'programs';
  load(): Promise<Reporter>;
}

/** Every way to report; each is loaded when it is used. */
export const reporters: readonly RegisteredReporter[] = [
  {
    name: 'pretty',
    title: 'human-readable, with code frames',
    audience: 'people',
    load: async () => (await import('./pretty.ts')).pretty,
  },
  {
    name: 'json',
    title: 'JSON for other programs',
    audience: 'programs',
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'github',
    title: 'GitHub Actions annotations (default there)',
    audience: 'programs',
    load: async () => (await import('./github.ts')).github,
  },
  {
    name: 'sarif',
    title: 'SARIF for code scanning',
    audience: 'programs',
    load: async () => (await import('./sarif.ts')).sarif,
  },
];

/** Prints by the reporter that was asked for, else the one that the surroundings can show. */
export async function printReport(
  report: Report,
  { reporter: wanted, ...verbosity }: { reporter?: string } & Verbosity,
  readLine: ReportContext['readLine'],
  world: World,
): Promise<void> {
  const name = wanted ?? (world.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty');
  const found = reporters.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No reporter ${name}.`);
  const reporter = await found.load();
  const folder = folderInRepository(world);
  const text = await reporter(report, {
    color: hasColor(world, 'stdout'),
    folder,
    verbosity,
    readLine,
  });
  await (found.audience === 'people' ? world.writeStdout(text) : world.writeData(text));
}
