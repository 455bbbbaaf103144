import table from './rules.json' with { type: 'json' };

export type Severity = 'error' | 'warning' | 'info';

/** Every diagnostic there is, by the table that has all that is said of them; docs/diagnostics.md is made from it. */
export type Rule = keyof typeof table;

interface RuleText {
  /** Unless the configuration says otherwise. What is off is not even looked for. */
  severity: Severity | 'off';
  /** One sentence, in Markdown; then what to do about it. */
  summary: string;
  explanation?: string;
  /** Lines of a document that has it, by the extension of its file. */
  example?: Readonly<Record<string, readonly string[]>>;
}

export const rules: Readonly<Record<Rule, RuleText>> = table as Record<Rule, RuleText>;

/** Of what is off by default, once somebody asks for it. */
export const SEVERITY_IF_ASKED: Severity = 'info';
