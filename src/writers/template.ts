import { UsageError } from '../model/usage-error.ts';
import { type Code, partsOf } from './code.ts';
import { laidOut, marked, wellFormed } from './margins.ts';

/** What a target makes of a plain value that a template writes. */
export type Literal = (value: string | number | boolean | null) => Code;

export interface Template {
  /** In eta's language. */
  text: string;
  /** What messages call it: the path of a user's own. */
  name?: string | undefined;
}

/** eta's own way to write from inside a `<% %>` tag, and the same through the filter. */
const RAW_OUTPUT = 'function output(s){__eta.res+=s;}';
const FILTERED_OUTPUT = 'function output(s){__eta.res+=__eta.f(s);}';

/** eta ends the message of a syntax error with the JavaScript it compiled the template to, below a rule. */
const COMPILED = /\n=+\n/;

/** A line with nothing but a tag that writes nothing. */
const ONLY_A_TAG = /^[ \t]*(<%(?![-_]?[=~])(?:(?!<%|%>)[^])*?)[-_]?%>[ \t]*$/gm;

/**
 * Lays out a view with an eta template. Whatever the template writes is code made by the target's helpers, or becomes
 * a literal: data cannot leave its place, in the raw tag `<%~ %>` neither. What only decides leaves no line behind.
 *
 * @throws UsageError with the place in the template, where it is malformed or writes what has no literal.
 */
export async function renderTemplate(
  { text, name }: Template,
  view: object,
  literal: Literal,
  blankLines = 1,
): Promise<string> {
  const { Eta } = await import('eta/core');
  const eta = new Eta({
    debug: true,
    autoTrim: false,
    autoEscape: false,
    autoFilter: true,
    filterFunction: (value) => written(value, literal),
    plugins: [{ processFnString: (body) => body.replace(RAW_OUTPUT, FILTERED_OUTPUT) }],
  });
  const lines = wellFormed(text).replaceAll('\r\n', '\n').replace(ONLY_A_TAG, '$1-%>');
  return laidOut(
    run(() => eta.renderString(lines, view), name),
    blankLines,
  );
}

function written(value: unknown, literal: Literal): string {
  const parts = partsOf(value) ?? partsOf(literalOf(value, literal));
  if (parts !== undefined) return marked(parts);
  throw new TypeError(`A template cannot write ${kind(value)}.`);
}

function literalOf(value: unknown, literal: Literal): Code | undefined {
  if (value === null || typeof value === 'string') return literal(value);
  return typeof value === 'number' || typeof value === 'boolean' ? literal(value) : undefined;
}

function kind(value: unknown): string {
  return value === undefined ? 'undefined' : `a value of type ${typeof value}`;
}

function run(render: () => string, name: string | undefined): string {
  try {
    return render();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [said = reason] = reason.split(COMPILED);
    const { line, what } = faultIn(said);
    const place = [name ?? 'template', ...(line === undefined ? [] : [line])].join(':');
    throw new UsageError(`${place}: cannot render the template: ${what}`, { cause: error });
  }
}

/** Eta says `line 2`, the lines around it, and the error; or `unclosed tag at line 2 col 5:`; or `Bad template syntax`, and why. */
function faultIn(said: string): { line?: string | undefined; what: string } {
  const lines = said.split('\n').filter((each) => each.trim() !== '');
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  const [, line] = /\bline (\d+)(?: col \d+)?:?$/.exec(first) ?? [];
  if (line === undefined) return { what: `${last}. Check the code between <% and %>.` };
  const [unclosed = ''] = /^.*(?= at line )/.exec(first) ?? [];
  if (unclosed !== '') return { line, what: `${unclosed}. Close it with %>.` };
  return { line, what: `${last}. To see what "it" has, run \`doctable view <document>\`.` };
}
