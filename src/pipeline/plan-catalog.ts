import { interpret } from '../interpret/interpret.ts';
import { sheetsOf } from '../interpret/sheets.ts';
import { withRetired } from '../interpret/names/lock.ts';
import type { NameOrigin } from '../interpret/names/namer.ts';
import { type Catalog, type EnumCatalog, isEnum } from '../model/catalog.ts';
import { type Diagnostic, hasError } from '../model/diagnostic.ts';
import type { Input } from '../readers/read.ts';
import { targetFor } from '../writers/registry.ts';
import type { CatalogConfig, Config, OutputConfig } from './config/config.ts';
import { keyOptions } from './config/key-options.ts';
import { asOutput } from './config/outputs.ts';
import { noEntries, withoutEcho } from './documents/no-entries.ts';
import { splitPatterns } from './documents/patterns.ts';
import { type ReadContext, readDocuments } from './documents/read-documents.ts';
import { patternsOf } from './documents/select.ts';
import type { Taking } from './documents/untaken.ts';
import { type LockFile, type LockStep, type LockedCatalog, lockSteps } from './lock/lock.ts';
import { retirementDiagnostics } from './lock/retirement.ts';
import { leftOutRecords } from './outputs/left-out.ts';
import { type RenderContext, type RenderedOutput, renderOutput } from './outputs/render-output.ts';
import { applyRules, wantedRules } from './severity.ts';

export interface NamedCatalog {
  catalog: EnumCatalog;
  part: CatalogConfig;
  origins: () => NameOrigin[];
}

/** As in `PlanContext`. */
interface CatalogContext extends ReadContext, RenderContext {
  asArgument?: (path: string) => string;
  lock?: LockFile | undefined;
}

/** What one catalog of a configuration comes to. */
export interface CatalogPlan extends Taking {
  files: RenderedOutput[];
  catalogs: Catalog[];
  named: NamedCatalog[];
  diagnostics: Diagnostic[];
  steps: LockStep[];
  /** Whether it has no error, so that its files are all that it has. */
  isDone: boolean;
}

/** Reads the documents of a catalog, and renders what they mean. */
export async function planCatalog(
  sources: readonly Input[],
  part: CatalogConfig,
  locked: readonly LockedCatalog[],
  config: Config,
  context: CatalogContext,
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
