import type { Change } from '../../interpret/changes/compare.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FileCheck } from '../../pipeline/drift/drift.ts';
import type { Step } from '../../pipeline/drift/semver-step.ts';
import type { Verbosity } from '../verbosity.ts';

/** What a command found, as data. */
export interface Report {
  /** Whether the answer is yes. */
  ok: boolean;
  /** Of the documents. */
  diagnostics: readonly Diagnostic[];
  /** Every file that was checked. */
  files: readonly CheckedFile[];
  /** Of `diff` alone. */
  comparison?: Comparison;
}

/** What changed, of which each change is a diagnostic, too. */
export interface Comparison {
  step: Step;
  changes: readonly Change[];
}

export interface CheckedFile extends FileCheck {
  /** What is to be said of it, as severe as the configuration wants it. */
  diagnostics: readonly Diagnostic[];
}

export interface ReportContext {
  color: boolean;
  /** For people only; a program gets everything. */
  verbosity: Verbosity;
  /** From the root of the repository to the working folder, where the paths of the report start. */
  folder: string;
  /** A line of a file, 1-based; null where there is none. */
  readLine(path: string, line: number): Promise<string | null>;
}

/** Turns a report into the text that goes to standard output. */
export type Reporter = (report: Report, context: ReportContext) => Promise<string>;
