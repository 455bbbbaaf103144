import { messageParts } from '../../codes/placeholders.ts';
import { type Code, join } from '../code.ts';
import { textIn as localized } from '../entry-text.ts';
import { docComment } from '../language/comment.ts';
import type { CatalogView, EntryView } from '../view.ts';
import { propertyName } from './identifier.ts';
import { javascript } from './language.ts';
import { templateLiteral } from './literal.ts';
import { declaration, parametersOf, parameterNames, shown } from './parameters.ts';

/** The functions for the messages with placeholders, of one locale or of the only language. */
export interface MessagesView {
  /** The locale as a property; null where there is one language. */
  locale: Code | null;
  methods: MethodView[];
}

/** `UserIsGone(arg1: string): string { return `User ${arg1} is gone`; }` */
interface MethodView {
  comment: Code;
  name: Code;
  /** With types, and without. */
  parameters: Code;
  names: Code;
  text: Code;
}

/** Without locales that have no such message. */
export function messagesView(
  { entries }: CatalogView,
  locales: readonly string[] | undefined,
): MessagesView[] {
  const all = (locales ?? [null]).map((locale) => ({
    locale: locale === null ? null : propertyName(locale),
    methods: entries.flatMap((entry) => method(entry, textIn(entry, locale))),
  }));
  return all.filter(({ methods }) => methods.length > 0);
}

function textIn({ message, description, messages }: EntryView, locale: string | null): string {
  if (locale === null) return message ?? description ?? '';
  return localized({ messages }, locale) ?? '';
}

function method({ name }: EntryView, text: string): MethodView[] {
  const parts = messageParts(text);
  if (parts.every((part) => typeof part === 'string')) return [];
  const parameters = parametersOf(parts.filter((part) => typeof part !== 'string'));
  const filled = parts.map((part) =>
    typeof part === 'string' ? part : shown(part, parameters.get(part.name)?.name ?? ''),
  );
  return [
    {
      comment: docComment({ paragraphs: [text] }, javascript.comment),
      name,
      parameters: join([...parameters.values()].map(declaration), ', '),
      names: parameterNames([...parameters.values()]),
      text: templateLiteral(filled),
    },
  ];
}
