import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from '../model/rules.ts';
import type { Rules } from './config.ts';

/** The diagnostics as severe as the user wants them; those that are off are left out. */
export function applyRules(diagnostics: readonly Diagnostic[], rules: Rules = {}): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = rules[diagnostic.code];
    if (severity === 'off') return [];
    return severity === undefined ? diagnostic : { ...diagnostic, severity };
  });
}

/** The codes that the user gives a severity. */
export function wantedRules(rules: Rules = {}): Rule[] {
  const codes = Object.keys(rules) as Rule[];
  return codes.filter((code) => (rules[code] ?? 'off') !== 'off');
}

/** `--strict`: whatever is worth a warning stops the work. */
export function strict(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic,
  );
}
