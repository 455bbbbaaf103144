import { type Catalog, partsOf } from '../model/catalog.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { UsageError } from '../model/usage-error.ts';
import { type Paint, SEVERITY_STYLE, painter } from './reporters/style.ts';
import { hasColor } from './terminal.ts';
import type { World } from './world.ts';

/** `errors.md:34:3 warning duplicate-value 101006 appears again; first at line 29` */
export function reportLine(diagnostic: Diagnostic, paint: Paint = painter(false)): string {
  const { severity, code, message } = diagnostic;
  const place = paint('bold', placeName(diagnostic));
  return `${place} ${paint(SEVERITY_STYLE[severity], severity)} ${paint('dim', code)} ${oneLine(message)}`;
}

/** `errors.md:34:3` */
export function placeName({ path, line, column }: Place): string {
  return `${oneLine(path)}:${line}:${column}`;
}

export async function report(diagnostics: readonly Diagnostic[], world: World): Promise<void> {
  if (diagnostics.length === 0) return;
  const paint = painter(hasColor(world, 'stderr'));
  for (const each of diagnostics) await world.writeStderr(`${reportLine(each, paint)}\n`);
}

/** A line for each thing that is wrong. */
export async function reportUsage({ message }: UsageError, world: World): Promise<void> {
  const lines = message.split('\n').map((line) => `doctable: ${oneLine(line)}\n`);
  await world.writeStderr(lines.join(''));
}

/** Documents, and the names of files, are not to move the cursor or to fake a line of ours. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}

/** ` (30 entries)`, behind the name of a file; nothing for one without, such as an index. */
export function entriesIn(catalogs: readonly Catalog[]): string {
  return catalogs.length === 0 ? '' : ` (${entryCount(catalogs)})`;
}

/** `30 entries`: of all catalogs. */
export function entryCount(catalogs: readonly Catalog[]): string {
  const entries = catalogs.reduce((sum, catalog) => sum + partsOf(catalog).length, 0);
  return count(entries, 'entry');
}

/** `1 table`, `30 entries` */
export function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return noun.endsWith('y') ? `${number} ${noun.slice(0, -1)}ies` : `${number} ${noun}s`;
}
