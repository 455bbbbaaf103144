export type Severity = 'error' | 'warning' | 'info';

/** Every diagnostic there is. Each has a paragraph in docs/diagnostics.md. */
export type Rule =
  | 'blank-line-expected'
  | 'changed-entry'
  | 'conflicting-meaning'
  | 'cut-cell'
  | 'duplicate-key'
  | 'duplicate-value'
  | 'edited-output'
  | 'empty-table'
  | 'foreign-output'
  | 'formatting-drift'
  | 'include-skipped'
  | 'locked-key'
  | 'malformed-table'
  | 'missing-entry'
  | 'missing-output'
  | 'missing-translation'
  | 'missing-value'
  | 'nested-too-deep'
  | 'no-value-column'
  | 'repeated-entry'
  | 'repeated-header'
  | 'stale-output'
  | 'stray-line'
  | 'table-too-large'
  | 'uncertain-row'
  | 'undecodable-bytes'
  | 'unknown-column'
  | 'unknown-table'
  | 'unreadable-document'
  | 'unsplit-table'
  | 'unused-override';

/** How severe each is unless the configuration says otherwise. */
export const rules: Readonly<Record<Rule, Severity>> = {
  'blank-line-expected': 'warning',
  'changed-entry': 'error',
  'conflicting-meaning': 'error',
  'cut-cell': 'warning',
  'duplicate-key': 'warning',
  'duplicate-value': 'warning',
  'edited-output': 'error',
  'empty-table': 'info',
  'foreign-output': 'error',
  'formatting-drift': 'error',
  'include-skipped': 'info',
  'locked-key': 'warning',
  'malformed-table': 'error',
  'missing-entry': 'error',
  'missing-output': 'error',
  'missing-translation': 'warning',
  'missing-value': 'warning',
  'nested-too-deep': 'error',
  'no-value-column': 'info',
  'repeated-entry': 'info',
  'repeated-header': 'info',
  'stale-output': 'error',
  'stray-line': 'error',
  'table-too-large': 'error',
  'uncertain-row': 'warning',
  'undecodable-bytes': 'error',
  'unknown-column': 'error',
  'unknown-table': 'error',
  'unreadable-document': 'error',
  'unsplit-table': 'warning',
  'unused-override': 'warning',
};
