import type { Parser } from '../construct.ts';
import { csvTable } from './csv-table.ts';
import type { Directive } from './directive.ts';
import { optionValue } from './directive.ts';
import {
  admonitions,
  hiddenDirectives,
  literalDirectives,
  silentArguments,
  versionLabels,
} from './directive-names.ts';
import type { Fault } from '../drawn/drawn.ts';
import { flatTable } from './flat-table.ts';
import { type Line, isBlank, pinned, slice } from '../lines.ts';
import { listTable } from './list-table.ts';
import { optionFault } from './table-options.ts';
import { captionedTable } from './table.ts';
import type { Block, TableBlock } from '../tree.ts';

/** Makes a directive's table, or says what is wrong; undefined where that has been reported already. */
type TableMaker = (directive: Directive, parser: Parser) => TableBlock | Fault | undefined;

const tableMakers: Readonly<Record<string, TableMaker>> = {
  table: captionedTable,
  'list-table': listTable,
  'csv-table': csvTable,
  'flat-table': flatTable,
};

/** What a directive shows. One that nobody knows shows its argument and its content. */
export function directiveBlocks(directive: Directive, parser: Parser): Block[] {
  const { name } = directive;
  const make = Object.hasOwn(tableMakers, name) ? tableMakers[name] : undefined;
  if (make !== undefined) return [tableOf(make, directive, parser)];
  if (literalDirectives.has(name)) return [literal(directive)];
  if (hiddenDirectives.has(name)) return [{ type: 'hidden' }];
  if (name === 'rubric') return [{ type: 'rubric', lines: directive.argument }];
  if (name === 'role') return [definedRole(directive, parser)];
  if (name === 'parsed-literal') return [{ type: 'parsed-literal', lines: bodyOf(directive) }];
  if (name === 'line-block') return lineBlock(directive);
  if (name === 'image' || name === 'figure') return pictured(directive, parser);
  return [{ type: 'group', body: content(directive, parser) }];
}

function tableOf(make: TableMaker, directive: Directive, parser: Parser): Block {
  const made = optionFault(directive) ?? make(directive, parser);
  if (made === undefined) return { type: 'malformed' };
  if (!('fault' in made)) return made;
  parser.document.report('malformed-table', made, made.fault);
  return { type: 'malformed' };
}

/** A formula may stand behind the marker; behind that of code, there is its language. */
function literal({ name, argument, content }: Directive): Block {
  return { type: 'literal', lines: name === 'math' ? [...argument, ...content] : content };
}

/** All that follows the marker: a directive without arguments may have its content begin there. */
function bodyOf({ argument, content, place }: Directive): readonly Line[] {
  const blank = argument.length > 0 && content.length > 0 ? [pinned('', place.line)] : [];
  return [...argument, ...blank, ...content];
}

/** Each line is shown as one; the directive is deprecated in favour of lines with a `|`. */
function lineBlock(directive: Directive): Block[] {
  const lines = bodyOf(directive).filter((line) => !isBlank(line));
  return lines.map((line) => ({ type: 'paragraph', lines: [line] }));
}

/** `.. role:: name(base)`; without a base, its text is shown as it is. */
function definedRole({ argument }: Directive, { document }: Parser): Block {
  const match = /^([^\s(]+)\s*(?:\(\s*([^\s)]+)\s*\))?$/.exec(argument[0]?.text.trim() ?? '');
  const [, name, base = 'index'] = match ?? [];
  if (name !== undefined) document.roles.set(name.toLowerCase(), base.toLowerCase());
  return { type: 'hidden' };
}

function pictured(directive: Directive, { nest }: Parser): Block[] {
  const [line] = directive.argument;
  if (line === undefined) return [{ type: 'hidden' }];
  const url = directive.argument.map(({ text }) => text.trim()).join('');
  const image: Block = { type: 'image', line, url, alt: optionValue(directive, 'alt') ?? '' };
  return directive.name === 'image'
    ? [image]
    : [{ type: 'group', body: [image, ...nest(directive.content)] }];
}

function content(directive: Directive, { nest, nestSections }: Parser): Block[] {
  const { name, argument, content: body, place } = directive;
  if (admonitions.has(name)) return nest(bodyOf(directive));
  const label = Object.hasOwn(versionLabels, name) ? versionLabels[name] : undefined;
  if (label !== undefined) return [...versioned(label, argument, place.line), ...nest(body)];
  const title = silentArguments.has(name) ? [] : nest(argument);
  return [...title, ...nestSections(body)];
}

/** `deprecated:: 2.0 text` shows as "Deprecated since version 2.0: text". */
function versioned(label: string, argument: readonly Line[], at: Line): Block[] {
  const [first, ...rest] = argument;
  if (first === undefined) return [];
  const [version = ''] = /^\S*/.exec(first.text) ?? [];
  const text = slice(first, version.length);
  const described = text.text !== '' || rest.length > 0;
  const shown = [pinned(`${label} ${version}${described ? ':' : ''}`, at), text, ...rest];
  return [{ type: 'paragraph', lines: shown }];
}
