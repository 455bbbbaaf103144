export type Severity = 'error' | 'warning' | 'info';

/** Every diagnostic there is. Each has a paragraph in docs/diagnostics.md. */
export type Rule =
  'cut-cell' | 'malformed-table' | 'table-too-large' | 'undecodable-bytes' | 'uncertain-row' | 'unreadable-document';

/** How severe each is unless the configuration says otherwise. */
export const rules: Readonly<Record<Rule, Severity>> = {
  'cut-cell': 'warning',
  'malformed-table': 'error',
  'table-too-large': 'error',
  'undecodable-bytes': 'error',
  'uncertain-row': 'warning',
  'unreadable-document': 'error',
};
