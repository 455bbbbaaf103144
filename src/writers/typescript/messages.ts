import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { type Placeholder, messageParts } from '../../codes/placeholders.ts';
import { type Code, code, vouch } from '../code.ts';
import { docComment } from './comment.ts';
import { identifier, propertyName } from './identifier.ts';
import { objectBehind, signature } from './layout.ts';
import { templateLiteral } from './literal.ts';
import { type Names, memberNames } from './names.ts';
import { declaration, parametersOf, shown } from './parameters.ts';

/** What the template writes of messages with placeholders. */
export interface MessagesView {
  name: Code;
  /** Methods by the entries' names, or with locales an object of them for each; with the white space before it. */
  object: Code;
}

type TextOf = (entry: Entry) => string | undefined;

/** Undefined where no message has a placeholder. */
export function messagesView(
  { entries, locales }: EnumCatalog,
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
  const parameters = parametersOf(parts.filter((part) => typeof part !== 'string'));
  const filled = parts.map((part) =>
    typeof part === 'string' ? part : shown(part, parameters.get(part.name)?.name ?? ''),
  );
  const declared = [...parameters.values()].map(declaration);
  const head = signature(name, declared, vouch(': string {'), indent);
  const comment = docComment({ paragraphs: [text] }, indent);
  const margin = vouch(indent);
  const above = comment === undefined ? vouch('') : code`${comment}\n${margin}`;
  return code`${above}${head}\n${margin}  return ${templateLiteral(filled)};\n${margin}}`;
}
