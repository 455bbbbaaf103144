import page from '../../../docs/diagnostics.md';
import { type Rule, rules } from '../../model/rules.ts';

/** What the documentation says on a code. */
export interface RuleHelp {
  code: Rule;
  /** Markdown. */
  text: string;
  uri: string;
}

/** The page as the package on the registry has it. */
const PAGE = 'https://unpkg.com/doctable/docs/diagnostics.md';

/** `## cut-cell`, then `_Warning._ A row of …`. */
const texts = new Map(
  [...page.matchAll(/^## (\S+)\n\n_\w+\._ (.+)$/gm)].map(([, code, text]) => [code, text]),
);

/** Of every code there is. */
export const ruleHelp: readonly RuleHelp[] = (Object.keys(rules) as Rule[]).map((code) => ({
  code,
  text: texts.get(code) ?? '',
  uri: `${PAGE}#${code}`,
}));
