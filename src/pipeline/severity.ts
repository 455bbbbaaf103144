import type { Diagnostic } from '../model/diagnostic.ts';
import { type Rule, rules } from '../model/rules.ts';
import type { Rules } from './config/config.ts';

/** The diagnostics as severe as the user wants them; those that are off are left out. */
export function applyRules(diagnostics: readonly Diagnostic[], wanted: Rules = {}): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = wanted[diagnostic.code];
    if (severity === 'off') return [];
    return severity === undefined ? diagnostic : { ...diagnostic, severity };
  });
}

/** The codes that the user gives a severity. */
export function wantedRules(wanted: Rules = {}): Rule[] {
  const codes = Object.keys(wanted) as Rule[];
  return codes.filter((code) => (wanted[code] ?? 'off') !== 'off');
}

/** What the user wants, but that each rule which is a warning is an error. */
export function strictRules(wanted: Rules = {}): Rules {
  const codes = Object.keys(rules) as Rule[];
  const warnings = codes.filter((code) => (wanted[code] ?? rules[code].severity) === 'warning');
  return { ...wanted, ...Object.fromEntries(warnings.map((code) => [code, 'error' as const])) };
}
