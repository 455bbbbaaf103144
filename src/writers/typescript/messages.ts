import type { Catalog, Entry } from '../../model/catalog.ts';
import { type Placeholder, type ValueType, messageParts } from '../../text/placeholders.ts';
import { type Code, code, vouch } from '../code.ts';
import { docComment } from './comment.ts';
import { identifier, legalName, propertyName } from './identifier.ts';
import { join, objectBehind, signature } from './layout.ts';
import { literal, templateLiteral } from './literal.ts';
import { type Names, memberNames } from './names.ts';
import { RESERVED } from './reserved.ts';

/** What the template writes of messages with placeholders. */
export interface MessagesView {
  name: Code;
  /** Methods by the entries' names, or with locales an object of them for each; with the white space before it. */
  object: Code;
}

type TextOf = (entry: Entry) => string | undefined;

/** Undefined where no message has a placeholder. */
export function messagesView(
  { entries, locales }: Catalog,
  names: Names,
): MessagesView | undefined {
  const members = (indent: string): Code[] =>
    locales?.flatMap((locale) => localeMembers(entries, locale, indent)) ??
    methods(entries, mainText, indent);
  if (members('').length === 0) return undefined;
  const name = identifier(names.messages);
  return { name, object: objectBehind(code`export const ${name} =`, '', members) };
}

function localeMembers(entries: readonly Entry[], locale: string, indent: string): Code[] {
  const members = (inner: string): Code[] => methods(entries, textIn(locale), inner);
  if (members('').length === 0) return [];
  const head = code`${propertyName(locale)}:`;
  return [code`${head}${objectBehind(head, indent, members)}`];
}

function textIn(locale: string): TextOf {
  return ({ messages = {} }) => (Object.hasOwn(messages, locale) ? messages[locale] : undefined);
}

/** What says what an entry means: its description, where the document has no messages. */
export function mainText({ message, description }: Entry): string | undefined {
  return message ?? description;
}

function methods(entries: readonly Entry[], textOf: TextOf, indent: string): Code[] {
  const names = memberNames(entries);
  return entries.flatMap((entry, index) => {
    const text = textOf(entry) ?? '';
    const parts = messageParts(text);
    if (parts.every((part) => typeof part === 'string')) return [];
    return method(propertyName(names[index] ?? entry.key), text, parts, indent);
  });
}

/**
 *     ‹comment›
 *     UserIsGone(arg1: string): string {
 *       return `User ${arg1} is gone`;
 *     }
 */
function method(
  name: Code,
  text: string,
  parts: readonly (string | Placeholder)[],
  indent: string,
): Code {
  const placeholders = parts.filter((part) => typeof part !== 'string');
  const parameters = parameterNames(placeholders);
  const filled = parts.map((part) =>
    typeof part === 'string' ? part : shown(part, parameters.get(part.name) ?? ''),
  );
  const head = signature(
    name,
    [...parameters].map(([key, parameter]) =>
      declared(
        parameter,
        placeholders.filter((each) => each.name === key),
      ),
    ),
    vouch(': string {'),
    indent,
  );
  const comment = docComment({ paragraphs: [text] }, indent);
  const margin = vouch(indent);
  const above = comment === undefined ? vouch('') : code`${comment}\n${margin}`;
  return code`${above}${head}\n${margin}  return ${templateLiteral(filled)};\n${margin}}`;
}

/** In the order of their numbers, then as the message names them. */
function parameterNames(placeholders: readonly Placeholder[]): Map<Placeholder['name'], string> {
  const keys = placeholders.map(({ name }) => name);
  const numbers = keys.filter((key) => typeof key === 'number').toSorted((a, b) => a - b);
  const taken = new Set(RESERVED);
  return new Map(
    [...new Set([...numbers, ...keys])].map((key) => {
      const name = typeof key === 'number' ? `arg${key}` : legalName(key);
      let free = name;
      for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
      taken.add(free);
      return [key, free];
    }),
  );
}

function declared(parameter: string, uses: readonly Placeholder[]): Code {
  const types = typesOf(uses).map((type) => vouch(type));
  return code`${identifier(parameter)}: ${join(types, ' | ')}`;
}

/** What every use of it takes; else a number, which shows as a string, too. */
function typesOf([first, ...others]: readonly Placeholder[]): readonly ValueType[] {
  const common =
    first?.types.filter((type) => others.every(({ types }) => types.includes(type))) ?? [];
  if (common.length > 0) return common;
  return others.some(({ types }) => types.includes('number')) ? ['number'] : (first?.types ?? []);
}

/** A parameter as its place in the message shows it. */
function shown({ format }: Placeholder, parameter: string): Code {
  const { precision, hex, width, fill = ' ', behind = false } = format;
  let value = identifier(parameter);
  if (precision !== undefined) value = code`${value}.toFixed(${literal(precision)})`;
  if (hex !== undefined) value = code`${value}.toString(16)`;
  if (hex === 'X') value = code`${value}.toUpperCase()`;
  if (width === undefined) return value;
  if (precision === undefined && hex === undefined) value = code`${value}.toString()`;
  const pad = vouch(behind ? 'padEnd' : 'padStart');
  const filler = fill === ' ' ? vouch('') : code`, ${literal(fill)}`;
  return code`${value}.${pad}(${literal(width)}${filler})`;
}
