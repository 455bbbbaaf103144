import { appendTo } from '../../model/append-to.ts';
import { type Change, compare } from '../../interpret/changes/compare.ts';
import { type Diagnostic, hasError } from '../../model/diagnostic.ts';
import { UsageError } from '../../model/usage-error.ts';
import { changeDiagnostic } from '../../pipeline/drift/change-diagnostics.ts';
import { semverStep } from '../../pipeline/drift/semver-step.ts';
import { applyRules } from '../../pipeline/severity.ts';
import { lineReader } from '../read-line.ts';
import { count } from '../report.ts';
import { printReport } from '../reporters/registry.ts';
import type { Report } from '../reporters/reporter.ts';
import { EXIT, type World } from '../world.ts';
import { openAgainst } from './against.ts';
import type { ConfiguredOptions } from './configured.ts';
import { type Version, openDocuments } from './documents.ts';
import type { Versions } from './versions.ts';

export interface DiffOptions extends ConfiguredOptions {
  against?: string;
  reporter?: string;
}

/** Compares two documents, or what there is with what there was in git, and reports what changed. */
export async function diff(
  paths: readonly string[],
  options: DiffOptions,
  world: World,
): Promise<number> {
  const versions = await openVersions(paths, options, world);
  const report = reportOf(versions);
  if (report.ok && versions.diagnostics.length === 0 && !hasCatalog(versions)) {
    await world.writeStderr('doctable: No tables found in either version.\n');
    return EXIT.no;
  }
  await printReport(report, options, lineReader(versions), world);
  if (!options.quiet) await world.writeStderr(`${summary(report)}\n`);
  return report.ok ? EXIT.ok : EXIT.no;
}

async function openVersions(
  paths: readonly string[],
  options: DiffOptions,
  world: World,
): Promise<Versions> {
  if (options.against !== undefined) {
    return openAgainst(options.against, paths, options, world);
  }
  const [old, now, ...others] = paths;
  if (old === undefined || now === undefined || others.length > 0) {
    throw new UsageError('Name two documents to compare (old, new), or use --against <ref>.');
  }
  if (old === '-' && now === '-') {
    throw new UsageError('Only one of the documents can be standard input.');
  }
  const versionAt = (path: string): Version => ({
    patterns: [path],
    world,
    nameOf: (name) => name,
  });
  return openDocuments(versionAt(old), versionAt(now), options);
}

function hasCatalog({ comparisons }: Versions): boolean {
  return comparisons.some(({ before, after }) => before.length + after.length > 0);
}

/** What is wrong in a document is said as well, as of such a one nothing can be compared. */
function reportOf({ comparisons, diagnostics }: Versions): Report {
  const changes: Change[] = [];
  const found = comparisons.flatMap(({ before, after, hasDetails, rules }) => {
    const own = compare(before, after);
    appendTo(changes, own);
    const told = own.map(changeDiagnostic);
    return applyRules(hasDetails ? told.map(brokenField) : told, rules);
  });
  const all = [...diagnostics, ...found];
  return {
    ok: !hasError(all),
    diagnostics: all,
    files: [],
    comparison: { step: semverStep(found), changes },
  };
}

const BROKEN_FIELDS = new Set(['removed-field', 'renamed-field', 'changed-field-type']);

function brokenField(found: Diagnostic): Diagnostic {
  return BROKEN_FIELDS.has(found.code) ? { ...found, severity: 'error' } : found;
}

/** `3 changes; the next version is a major one` */
function summary({ comparison, diagnostics }: Report): string {
  const { step = 'none', changes = [] } = comparison ?? {};
  if (changes.length === 0)
    return diagnostics.length === 0 ? 'no changes' : 'not compared: a document has errors';
  return `${count(changes.length, 'change')}; suggested version step: ${step}`;
}
