export type { LockedKey, LockedKeys } from './interpret/names/lock.ts';
export { columnsOf } from './interpret/meaning/meaning.ts';
export type { Column } from './interpret/options.ts';
export type { ColumnRole } from './model/column-role.ts';
export type {
  Catalog,
  Entry,
  EnumCatalog,
  Field,
  FieldType,
  Member,
  RecordCatalog,
  TypeExpression,
} from './model/catalog.ts';
export type { Diagnostic } from './model/diagnostic.ts';
export type { Rule, Severity } from './model/rules.ts';
export type { Cell, Span, Table, TableDocument, TableKind } from './model/table.ts';
export { UsageError } from './model/usage-error.ts';
export type {
  CatalogConfig,
  Config,
  KeyConfig,
  OutputConfig,
  SourceConfig,
} from './pipeline/config/config.ts';
export type { Lock, LockFile, LockedCatalog } from './pipeline/lock/lock.ts';
export { defineConfig } from './pipeline/config/define-config.ts';
export type { Orphan } from './pipeline/outputs/orphans.ts';
export { interpret } from './pipeline/interpret.ts';
export type { InterpretOptions } from './pipeline/interpret.ts';
export { plan } from './pipeline/plan.ts';
export type { PlannedFile, PlannedRemoval } from './pipeline/outputs/planned-file.ts';
export type { NamedCatalog } from './pipeline/plan-catalog.ts';
export type { Plan, PlanContext } from './pipeline/plan.ts';
export { read } from './readers/read.ts';
export type { Input } from './readers/read.ts';
export { render } from './writers/render.ts';
export type { View } from './writers/view.ts';
export { tableGrid } from './writers/table/grid.ts';
export { tableHtml } from './writers/table/html.ts';
export { tableMarkdown } from './writers/table/markdown.ts';
