import { type Rule, type Severity, rules } from './rules.ts';

/** Something to tell the user, as data; only the CLI's reporters turn it into words on a screen. */
export interface Diagnostic {
  code: Rule;
  severity: Severity;
  /** One sentence: what is wrong, and what to do where that is not plain. */
  message: string;
  path: string;
  /** 1-based line, 1-based UTF-16 column. */
  line: number;
  column: number;
}

/** A diagnostic with its rule's default severity. */
export function diagnostic(
  code: Rule,
  at: { path: string; line: number; column: number },
  message: string,
): Diagnostic {
  return { code, severity: rules[code], message, path: at.path, line: at.line, column: at.column };
}
