export type Severity = 'error' | 'warning' | 'info';

/** Every diagnostic there is. Each has a paragraph in docs/diagnostics.md. */
export type Rule =
  | 'added-catalog'
  | 'added-entry'
  | 'blank-line-expected'
  | 'changed-entry'
  | 'changed-field'
  | 'changed-value'
  | 'clashing-value'
  | 'conflicting-meaning'
  | 'cut-cell'
  | 'deprecated-entry'
  | 'duplicate-key'
  | 'duplicate-value'
  | 'edited-output'
  | 'empty-section'
  | 'empty-table'
  | 'foreign-output'
  | 'formatting-drift'
  | 'include-skipped'
  | 'locked-key'
  | 'malformed-table'
  | 'merge-conflict'
  | 'missing-entry'
  | 'missing-output'
  | 'missing-translation'
  | 'missing-value'
  | 'near-duplicate'
  | 'nested-too-deep'
  | 'no-entries'
  | 'no-value-column'
  | 'non-numeric-value'
  | 'orphaned-output'
  | 'removed-catalog'
  | 'removed-entry'
  | 'renamed-catalog'
  | 'renamed-entry'
  | 'repeated-entry'
  | 'repeated-header'
  | 'restored-entry'
  | 'retired-entry'
  | 'reworded-entry'
  | 'stale-output'
  | 'stray-line'
  | 'table-too-large'
  | 'uncertain-row'
  | 'undecodable-bytes'
  | 'unknown-column'
  | 'unknown-table'
  | 'unreadable-document'
  | 'unsorted-values'
  | 'unsplit-table'
  | 'unused-override'
  | 'value-range'
  | 'vanished-entries';

/** How severe each is unless the configuration says otherwise. What is off is not even looked for. */
export const rules: Readonly<Record<Rule, Severity | 'off'>> = {
  'added-catalog': 'info',
  'added-entry': 'info',
  'blank-line-expected': 'warning',
  'changed-entry': 'error',
  'changed-field': 'warning',
  'changed-value': 'error',
  'clashing-value': 'off',
  'conflicting-meaning': 'error',
  'cut-cell': 'warning',
  'deprecated-entry': 'info',
  'duplicate-key': 'warning',
  'duplicate-value': 'warning',
  'edited-output': 'error',
  'empty-section': 'info',
  'empty-table': 'info',
  'foreign-output': 'error',
  'formatting-drift': 'error',
  'include-skipped': 'info',
  'locked-key': 'warning',
  'malformed-table': 'error',
  'merge-conflict': 'error',
  'missing-entry': 'error',
  'missing-output': 'error',
  'missing-translation': 'warning',
  'missing-value': 'warning',
  'near-duplicate': 'off',
  'nested-too-deep': 'error',
  'no-entries': 'error',
  'no-value-column': 'info',
  'non-numeric-value': 'info',
  'orphaned-output': 'error',
  'removed-catalog': 'error',
  'removed-entry': 'error',
  'renamed-catalog': 'error',
  'renamed-entry': 'error',
  'repeated-entry': 'info',
  'repeated-header': 'info',
  'restored-entry': 'info',
  'retired-entry': 'info',
  'reworded-entry': 'info',
  'stale-output': 'error',
  'stray-line': 'error',
  'table-too-large': 'error',
  'uncertain-row': 'warning',
  'undecodable-bytes': 'error',
  'unknown-column': 'error',
  'unknown-table': 'error',
  'unreadable-document': 'error',
  'unsorted-values': 'off',
  'unsplit-table': 'warning',
  'unused-override': 'warning',
  'value-range': 'warning',
  'vanished-entries': 'warning',
};

/** Of what is off by default, once somebody asks for it. */
export const SEVERITY_IF_ASKED: Severity = 'info';
