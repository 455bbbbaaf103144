import { type Rule, type Severity, SEVERITY_IF_ASKED, rules } from './rules.ts';

/** A place in a document: 1-based line, 1-based UTF-16 column. */
export interface Place {
  path: string;
  line: number;
  column: number;
}

/** Something to tell the user, as data; only the CLI's reporters turn it into words on a screen. */
export interface Diagnostic extends Place {
  code: Rule;
  severity: Severity;
  /** One sentence: what is wrong, and what to do where that is not plain. */
  message: string;
  /** Other places that have to do with it, such as where the first of two stands. */
  related?: readonly Place[];
  /** The option that is wrong, where it is no document: `['columns', 'value']`. */
  option?: readonly (string | number)[];
}

/** A diagnostic with its rule's default severity. */
export function diagnostic(
  code: Rule,
  at: Place,
  message: string,
  related: readonly Place[] = [],
): Diagnostic {
  const { path, line, column } = at;
  const place = { path, line, column };
  const wanted = rules[code].severity;
  const severity = wanted === 'off' ? SEVERITY_IF_ASKED : wanted;
  return { code, severity, message, ...place, ...(related.length > 0 && { related }) };
}

export function errorsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return errorsIn(diagnostics).length > 0;
}
