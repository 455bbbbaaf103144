import { interpret } from '../interpret/interpret.ts';
import { sheetsOf } from '../interpret/sheets.ts';
import { withRetired } from '../interpret/names/lock.ts';
import type { NameOrigin } from '../interpret/names/namer.ts';
import { type Catalog, type EnumCatalog, isEnum } from '../model/catalog.ts';
import { type Diagnostic, type Place, hasError } from '../model/diagnostic.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Input } from '../readers/read.ts';
import type { PlannedFile, PlannedRemoval } from './outputs/planned-file.ts';
import { targetFor } from '../writers/registry.ts';
import { atOption } from './config/at-option.ts';
import type { KeyPath } from './config/config-text.ts';
import type { CatalogConfig, Config, OutputConfig } from './config/config.ts';
import { formatLock } from './lock/format-lock.ts';
import { keyOptions } from './config/key-options.ts';
import { withoutUncommitted } from './lock/committed.ts';
import {
  type Lock,
  type LockStep,
  type LockFile,
  type LockedCatalog,
  lockSteps,
  lockIndex,
  movesBetween,
  afterMoves,
  nextLock,
} from './lock/lock.ts';
import { noEntries, withoutEcho } from './documents/no-entries.ts';
import { leftOutRecords } from './outputs/left-out.ts';
import { splitPatterns } from './documents/patterns.ts';
import { type Orphan, orphanDiagnostics } from './outputs/orphans.ts';
import {
  type RenderContext,
  type RenderedOutput,
  renderOutput,
  withRegions,
} from './outputs/render-output.ts';
import {
  asOutput,
  mayWrite,
  outputIds,
  outputProblems,
  refuseSharedPaths,
} from './config/outputs.ts';
import { type ReadContext, readDocuments } from './documents/read-documents.ts';
import { patternsOf } from './documents/select.ts';
import { type Taking, untakenTables } from './documents/untaken.ts';
import { retirementDiagnostics } from './lock/retirement.ts';
import { applyRules, wantedRules } from './severity.ts';

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

export interface NamedCatalog {
  catalog: EnumCatalog;
  part: CatalogConfig;
  origins: () => NameOrigin[];
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
  const planParts = async (candidates: typeof lockedOf): Promise<CatalogPlan[]> => {
    const plans: CatalogPlan[] = [];
    const run = { taken: 0 };
    for (const part of parts) {
      const continued = new Set(plans.flatMap(({ steps }) => steps.map(({ before }) => before)));
      const locked = candidates(part).filter((each) => !continued.has(each));
      const planned = await planCatalog(sources, part, locked, config, { ...context, run });
      const diagnostics = planned.diagnostics.map((each) =>
        atOption(each, catalogs.indexOf(part), context.placeOf),
      );
      plans.push({ ...planned, diagnostics });
    }
    return plans;
  };
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

interface CatalogPlan extends Omit<Plan, 'files' | 'removals' | 'orphans'>, Taking {
  files: RenderedOutput[];
  steps: LockStep[];
  /** Whether it has no error, so that its files are all that it has. */
  isDone: boolean;
}

async function planCatalog(
  sources: readonly Input[],
  part: CatalogConfig,
  locked: readonly LockedCatalog[],
  config: Config,
  context: PlanContext,
): Promise<CatalogPlan> {
  const documents = await readDocuments(sources, part, context);
  const options = {
    ...part,
    keys: await keyOptions(part.keys, documents),
    checks: wantedRules(config.rules),
  };
  const updateNames = context.lock?.updateNames === true;
  const interpreted = interpret(documents, options, { locked, updateNames });
  const sheets = part.to.some(takesSheets) ? sheetsOf(documents, part) : undefined;
  // What the tables mean is nothing to somebody who only wants them as they stand.
  const onlyRows = part.to.length > 0 && part.to.every(takesSheets);
  const meant = !onlyRows || sheets?.length === 0;
  const found = withoutEcho(
    applyRules(
      [
        ...documents.flatMap((document) => document.diagnostics),
        ...(meant ? interpreted.diagnostics : []),
        ...(meant ? noEntries(part, documents, interpreted.catalogs, context.asArgument) : []),
      ],
      config.rules,
    ),
  );
  const paths = documents.map((document) => document.path);
  const { leftOut } = interpreted;
  if (hasError(found)) return nothing(found, paths);
  const enums = interpreted.catalogs.filter(isEnum);
  const steps = lockSteps(part, enums, interpreted.kept, locked);
  const retired = retirementDiagnostics(steps, part.retired, paths);
  const empty = leftOutRecords(interpreted.catalogs, part.to.map(asOutput));
  const diagnostics = [...found, ...applyRules([...retired, ...empty], config.rules)];
  if (hasError(diagnostics)) return nothing(diagnostics, paths);
  const kept = new Map(steps.map(({ after }) => [after.name, after.keys]));
  const catalogs = interpreted.catalogs.map((catalog) =>
    part.retired === 'deprecate' && isEnum(catalog)
      ? withRetired(catalog, kept.get(catalog.name) ?? new Map(), context.lock?.path ?? '')
      : catalog,
  );
  const patterns = splitPatterns(patternsOf(part.from)).positive.map(({ pattern }) => pattern);
  const files = await Promise.all(
    part.to.map((to) => renderOutput({ catalogs, sheets }, asOutput(to), patterns, context)),
  );
  const named = enums.map((catalog) => ({
    catalog,
    part,
    origins: interpreted.origins.get(catalog) ?? (() => []),
  }));
  return { files: files.flat(), diagnostics, catalogs, named, steps, paths, leftOut, isDone: true };
}

function takesSheets(to: string | OutputConfig): boolean {
  const { path, target, template, ...options } = asOutput(to);
  return targetFor(target, path, template !== undefined).takesSheets?.(options) === true;
}

function nothing(diagnostics: Diagnostic[], paths: readonly string[]): CatalogPlan {
  const empty = { files: [], catalogs: [], named: [], steps: [], leftOut: [] };
  return { ...empty, diagnostics, paths, isDone: false };
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
