import { type Diagnostic, diagnostic } from '../../../model/diagnostic.ts';
import type { Rule } from '../../../model/rules.ts';
import type { Dialect } from '../dialect.ts';
import { type Source, positionAt } from '../../../source/source.ts';

interface Foreign {
  /** What begins it, at the beginning of a line. */
  sign: RegExp;
  rule: Rule;
  message: string;
  /** What reads it, if it is asked for. */
  syntax?: readonly ('simple_tables' | 'multiline_tables')[];
}

/** Syntax of documentation tools that GitHub shows as text, and that may have tables. */
const foreign: readonly Foreign[] = [
  {
    sign: /^[ \t]*#\|[ \t]*$/gm,
    rule: 'unread-table',
    message: 'YFM tables (#| … |#) are not supported. Write it as a pipe table or in HTML.',
  },
  {
    sign: /^(?=[ \t]*\S)(?![ \t|:+=-]*$).*(?=\r?\n {0,3}-{2,}(?: +-{2,})+ *\r?\n[ \t]*[^\s-])/gm,
    rule: 'unread-table',
    message:
      'This looks like a pandoc simple table, which GitHub shows as text. To read it, use --from markdown+simple_tables.',
    syntax: ['simple_tables', 'multiline_tables'],
  },
  {
    sign: /^[ \t]*\{%[ \t]*table\b/gm,
    rule: 'unread-table',
    message: 'Markdoc tables are not supported. Write it as a pipe table or in HTML.',
  },
  {
    sign: /^[ \t]*(?:`{3,}|~{3,}|:{3,})[ \t]*\{(?:list-table|csv-table|flat-table|table)\}/gm,
    rule: 'unread-table',
    message:
      'MyST directives are not supported. Write the table as a pipe table, or the page in reStructuredText.',
  },
  {
    sign: /^[ \t]*(?:-{1,2}8<-{1,2}[ \t]+["'](?:(?!["']).)+["']|\{\{#(?:include|rustdoc_include|template)[ \t](?:(?!\}).)+\}\}|\[!INCLUDE[ \t]*\[)/gim,
    rule: 'include-skipped',
    message: 'Included files are not read. Add the included file to the documents.',
  },
];

/** Examples of all that stand in fences, but for the fences that are directives. */
const FENCED = /^[ \t]*(```|~~~)(?![ \t]*\{)[^]*?^[ \t]*\1/gm;

/** Tables and inclusions that are not read; each kind is told of once, at the first. */
export function foreignTables(source: Source, dialect: Dialect): Diagnostic[] {
  if (!/#\||\{%|\}|8<|\[!|-- +--/.test(source.text)) return [];
  const text = source.text.replace(FENCED, (example) => example.replace(/[^\r\n]/g, ' '));
  return foreign.flatMap(({ sign, rule, message, syntax = [] }) => {
    if (syntax.some((each) => dialect.has(each))) return [];
    const [first, ...others] = text.matchAll(sign);
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` There are ${others.length} more of these.`;
    const at = positionAt(source, first.index + first[0].search(/\S/));
    return [diagnostic(rule, { path: source.path, ...at }, `${message}${more}`)];
  });
}
