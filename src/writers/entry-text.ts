import type { Entry } from '../model/catalog.ts';

/** What an entry says, in the main language. */
export function mainText({
  key,
  message,
  description,
}: Pick<Entry, 'key' | 'message' | 'description'>): string {
  return message ?? description ?? key;
}

/** What it says in a locale; undefined where that lacks it. */
export function textIn(
  { messages = {} }: Pick<Entry, 'messages'>,
  locale: string,
): string | undefined {
  return Object.hasOwn(messages, locale) ? messages[locale] : undefined;
}
