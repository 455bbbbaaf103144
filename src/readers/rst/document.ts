import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rules.ts';
import { type Line, positionOf } from './lines.ts';

/** A character of the source: `line.text[index]`. */
export interface Place {
  line: Line;
  index: number;
}

/** What is known of the whole document: some of it only once all has been read. */
export interface RstDocument {
  /** Definitions of `|name|`, by name. */
  substitutions: Map<string, Substitution>;
  /** Explicit targets by normalized name: the address of an external one (`.. _name: https://…`), else null. */
  targets: Map<string, string | null>;
  titles: Line[];
  /** Base of each role that a `role` directive defines, by its name. */
  roles: Map<string, string>;
  /** Labels of footnotes and citations in order: `1`, `#`, `#name`, `*`, `name`. */
  footnotes: string[];
  /** Files that may be included, and those that are asked for. */
  files: Files;
  /** Characters included so far. */
  included: number;
  report(code: Rule, place: Place, message: string): void;
  diagnostics: Diagnostic[];
}

export interface Files {
  /** By path; null where there is no such file. */
  contents: ReadonlyMap<string, string | null>;
  /** Paths asked for that are not in `contents`. */
  missing: Set<string>;
  /** Whether files can be had at all. */
  available: boolean;
}

/** A definition: `.. |name| directive:: content`. */
export interface Substitution {
  directive: string;
  content: readonly Line[];
  options: ReadonlyMap<string, string>;
}

export function createDocument(path: string, files: Files): RstDocument {
  const diagnostics: Diagnostic[] = [];
  return {
    substitutions: new Map(),
    targets: new Map(),
    titles: [],
    roles: new Map(),
    footnotes: [],
    files,
    included: 0,
    diagnostics,
    report(code, { line, index }, message) {
      diagnostics.push(diagnostic(code, { path, ...positionOf(line, index) }, message));
    },
  };
}

/** The name that `.. __: https://…` has: as often as there are such targets. */
export const ANONYMOUS_NAME = '_';

/** Reference names are compared without case and with white space collapsed. docutils: `fully_normalize_name`. */
export function normalizeName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
