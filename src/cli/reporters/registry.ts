import type { World } from '../world.ts';
import { folderInRepository } from '../repository.ts';
import { hasColor } from '../terminal.ts';
import type { Verbosity } from '../verbosity.ts';
import type { Report, ReportContext, Reporter } from './reporter.ts';

interface RegisteredReporter {
  name: string;
  /** For `--help`. */
  title: string;
  /** What people read goes through `printable`. */
  isForPeople?: true;
  load(): Promise<Reporter>;
}

/** Every way to report; each is loaded when it is used. */
export const reporters: readonly RegisteredReporter[] = [
  {
    name: 'pretty',
    title: 'human-readable, with code frames',
    isForPeople: true,
    load: async () => (await import('./pretty.ts')).pretty,
  },
  {
    name: 'json',
    title: 'JSON for other programs',
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'github',
    title: 'GitHub Actions annotations (default there)',
    load: async () => (await import('./github.ts')).github,
  },
  {
    name: 'sarif',
    title: 'SARIF for code scanning',
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
  const color = hasColor(world, 'stdout');
  const text = await reporter(report, { color, folder, verbosity, readLine });
  await (found.isForPeople ? world.writeStdout(text) : world.writeData(text));
}
