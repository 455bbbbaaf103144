import type { Catalog } from '../model/catalog.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Input } from '../readers/read.ts';
import type { PlannedFile, PlannedRemoval } from './outputs/planned-file.ts';
import { atOption } from './config/at-option.ts';
import type { KeyPath } from './config/config-text.ts';
import type { CatalogConfig, Config } from './config/config.ts';
import { mayWrite, outputIds, outputProblems, refuseSharedPaths } from './config/outputs.ts';
import type { ReadContext } from './documents/read-documents.ts';
import { untakenTables } from './documents/untaken.ts';
import { withoutUncommitted } from './lock/committed.ts';
import { formatLock } from './lock/format-lock.ts';
import {
  type Lock,
  type LockFile,
  type LockedCatalog,
  afterMoves,
  lockIndex,
  movesBetween,
  nextLock,
} from './lock/lock.ts';
import { type Orphan, orphanDiagnostics } from './outputs/orphans.ts';
import { type RenderContext, withRegions } from './outputs/render-output.ts';
import { type CatalogPlan, type NamedCatalog, planCatalog } from './plan-catalog.ts';
import { applyRules } from './severity.ts';

/** What generating would write, as data: `generate` writes it, `check` compares it, `--dry-run` prints it. */
export interface Plan {
  files: PlannedFile[];
  /** What the documents mean. */
  catalogs: Catalog[];
  /** Those of them that have keys, with what these are made of, and which catalog of the configuration they are of. */
  named: NamedCatalog[];
  /** Files of earlier runs that the configuration no longer has. */
  removals: PlannedRemoval[];
  /** In the order of the catalogs, then of the documents. */
  diagnostics: Diagnostic[];
  /** Of files that it no longer has, either, but that stay, as they may be somebody's work by now. */
  orphans: Diagnostic[];
}

export interface PlanContext extends ReadContext, RenderContext {
  /** The whole text of a document that has a region to fill; null where there is none. */
  document?: (path: string) => Promise<string | null>;
  /** Which catalogs to plan; all when left out. */
  isWanted?: ((catalog: CatalogConfig) => boolean | Promise<boolean>) | undefined;
  /** A document as it is named on a command line. */
  asArgument?: (path: string) => string;
  /** Where the configuration says something; left out, it is none that has places. */
  placeOf?: (keys: KeyPath) => Place;
  /** The keys that values keep. Left out, all are made afresh, and no lock is planned. */
  lock?: LockFile | undefined;
}

/**
 * Turns documents into files, touching nothing. A catalog with an error gives no files: the last good output stays.
 *
 * @throws UsageError where the configuration names a document, a format or a target that does not exist.
 */
export async function plan(
  sources: readonly Input[],
  config: Config,
  given: PlanContext = {},
): Promise<Plan> {
  const [problem] = outputProblems(config);
  if (problem !== undefined) throw new UsageError(problem.message);
  const { catalogs = [] } = config;
  const wanted = await Promise.all(catalogs.map((each) => given.isWanted?.(each) ?? true));
  const parts = catalogs.filter((_, index) => wanted[index]);
  const lock = given.lock && { ...given.lock, content: lockToKeep(given.lock, parts) };
  const context = { ...given, lock };
  const lockedOf = lockIndex(lock?.content ?? { catalogs: [] }, config);
  const planParts = (candidates: typeof lockedOf): Promise<CatalogPlan[]> =>
    planCatalogs(parts, candidates, { sources, config, context });
  const first = await planParts(lockedOf);
  const moves = movesBetween(
    parts,
    first.map(({ steps }) => steps),
  );
  const plans = moves.size === 0 ? first : await planParts(afterMoves(lockedOf, moves));
  const outputs = await withRegions(
    plans.flatMap((each) => each.files),
    context.document,
  );
  const unplanned = catalogs.filter((each) => !plans[parts.indexOf(each)]?.isDone);
  const orphans = orphansOf(lock?.orphans ?? [], outputs, unplanned);
  const isIdle = plans.length < catalogs.length && plans.length + orphans.length === 0;
  const files = isIdle
    ? []
    : [
        ...outputs,
        ...(await planLock(plans, outputs, { ...context, lock: lock && { ...lock, orphans } })),
      ];
  refuseSharedPaths(files);
  return {
    files: files.map((file) => ({ ...file, rules: config.rules })),
    catalogs: plans.flatMap((each) => each.catalogs),
    named: plans.flatMap((each) => each.named),
    removals: orphans
      .filter(({ fate }) => fate === 'remove')
      .map(({ path }) => ({ path, rules: config.rules })),
    diagnostics: [
      ...plans.flatMap((each) => each.diagnostics),
      ...(parts.length < catalogs.length ? [] : applyRules(untakenTables(plans), config.rules)),
    ],
    orphans: applyRules(orphanDiagnostics(orphans), config.rules),
  };
}

/** One after the other: what one of them goes on with in the lock, no other does. */
async function planCatalogs(
  parts: readonly CatalogConfig[],
  candidates: (part: CatalogConfig) => readonly LockedCatalog[],
  { sources, config, context }: { sources: readonly Input[]; config: Config; context: PlanContext },
): Promise<CatalogPlan[]> {
  const plans: CatalogPlan[] = [];
  const run = { taken: 0 };
  for (const part of parts) {
    const continued = new Set(plans.flatMap(({ steps }) => steps.map(({ before }) => before)));
    const locked = candidates(part).filter((each) => !continued.has(each));
    const planned = await planCatalog(sources, part, locked, config, { ...context, run });
    const index = config.catalogs?.indexOf(part) ?? 0;
    const diagnostics = planned.diagnostics.map((each) => atOption(each, index, context.placeOf));
    plans.push({ ...planned, diagnostics });
  }
  return plans;
}

/** What is not written now; of a catalog that is not planned this time, nobody knows. */
function orphansOf(
  orphans: readonly Orphan[],
  outputs: readonly PlannedFile[],
  unplanned: readonly CatalogConfig[],
): Orphan[] {
  const written = new Set(outputs.map(({ path }) => path));
  return orphans.filter(
    ({ path }) => !written.has(path) && !unplanned.some((each) => mayWrite(each, path)),
  );
}

function lockToKeep({ content, committed }: LockFile, parts: readonly CatalogConfig[]): Lock {
  const outputs = new Set(parts.flatMap(outputIds));
  return committed === undefined
    ? content
    : withoutUncommitted(content, committed, (output) => outputs.has(output));
}

async function planLock(
  plans: readonly CatalogPlan[],
  files: readonly PlannedFile[],
  { lock, format }: PlanContext,
): Promise<PlannedFile[]> {
  if (lock === undefined) return [];
  // A document with a region is somebody's own, and never to be removed.
  const outputs = files.filter(({ isPart }) => isPart !== true).map(({ path }) => path);
  const next = nextLock(
    lock,
    plans.flatMap(({ steps }) => steps),
    outputs,
  );
  if ([lock.content, next].every(isEmpty)) return [];
  const text = formatLock(next);
  const catalogs = plans.flatMap((each) => each.catalogs);
  const formatted = (await format?.(lock.path, text)) ?? text;
  return [{ path: lock.path, catalogs, text: formatted, takesEdits: true }];
}

function isEmpty({ outputs, catalogs }: Lock): boolean {
  return outputs.length === 0 && catalogs.length === 0;
}
