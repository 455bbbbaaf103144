import { UsageError } from '../model/usage-error.ts';
import { type Code, codeText, textOf } from './code.ts';

/** What a target makes of a plain value that a template writes. */
export type Literal = (value: string | number | boolean | null) => Code;

/** eta's own way to write from inside a `<% %>` tag, and the same through the filter. */
const RAW_OUTPUT = 'function output(s){__eta.res+=s;}';
const FILTERED_OUTPUT = 'function output(s){__eta.res+=__eta.f(s);}';

/** eta ends the message of a syntax error with the JavaScript it compiled the template to, below a rule. */
const COMPILED = /\n=+\n/;

/**
 * Lays out a view with an eta template. Whatever the template writes is code made by the target's helpers, or becomes
 * a literal: data cannot leave its place, in the raw tag `<%~ %>` neither. Runs of blank lines become one.
 *
 * @throws UsageError with the place in the template, where it is malformed or writes what has no literal.
 */
export async function renderTemplate(
  template: string,
  view: object,
  literal: Literal,
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
  return squeezeBlankLines(run(() => eta.renderString(template, view)));
}

function written(value: unknown, literal: Literal): string {
  const text = textOf(value);
  if (text !== undefined) return text;
  if (value === null || typeof value === 'string') return codeText(literal(value));
  if (typeof value === 'number' || typeof value === 'boolean') return codeText(literal(value));
  throw new TypeError(`A template cannot write ${kind(value)}.`);
}

function kind(value: unknown): string {
  return value === undefined ? 'undefined' : `a value of type ${typeof value}`;
}

function run(render: () => string): string {
  try {
    return render();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [place = reason] = reason.split(COMPILED);
    throw new UsageError(`The template cannot be rendered: ${place}`, { cause: error });
  }
}

/** Literals and comments hold no blank lines, so that all there are come from the layout. */
function squeezeBlankLines(text: string): string {
  const squeezed = text.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '');
  return squeezed === '' ? '' : `${squeezed}\n`;
}
