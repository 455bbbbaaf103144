import { type EnumCatalog, type Entry, isEnum } from '../../model/catalog.ts';
import type { Option } from '../../model/option.ts';
import { UsageError } from '../../model/usage-error.ts';
import { type Placeholder, messageParts } from '../../codes/placeholders.ts';
import { mainText, textIn } from '../entry-text.ts';
import type { Target } from '../target.ts';
import { data, jsonText } from './data.ts';

/** How a library writes placeholders, and what else stands for one in its texts. */
export interface MessageSyntax {
  placeholder(name: string): string;
  escape(text: string): string;
  /** Whether texts are nested by catalog; else their keys are `catalog.key`. */
  nested: boolean;
}

const options: readonly Option[] = [
  { name: 'locale', type: 'string', summary: 'locale to write (default: the main one)' },
  {
    name: 'by',
    type: 'choice',
    choices: ['key', 'value'],
    summary: 'index messages by name or by value',
  },
];

/** A target that writes the texts of one locale for a library of translations. */
export function translations(
  { name, title }: Pick<Target, 'name' | 'title'>,
  syntax: MessageSyntax,
): Target {
  return {
    name,
    title,
    extensions: [`.${name}.json`],
    options,
    leavesOutRecords: true,
    language: data,
    write: (catalogs, _, { locale, by }) => {
      const enums = catalogs.filter(isEnum);
      if (typeof locale === 'string') refuseUnknown(locale, enums);
      const texts = enums.map((catalog) => [
        catalog.name,
        Object.fromEntries(
          catalog.entries.map((entry) => [
            by === 'value' ? String(entry.value) : entry.key,
            written(textFor(entry, locale), syntax),
          ]),
        ),
      ]);
      return jsonText(syntax.nested ? Object.fromEntries(texts) : flat(texts));
    },
  };
}

function refuseUnknown(locale: string, catalogs: readonly EnumCatalog[]): void {
  const known = new Set(catalogs.flatMap(({ locales = [] }) => locales));
  if (catalogs.length === 0 || known.has(locale)) return;
  const there = known.size === 0 ? 'the documents have only one language' : [...known].join(', ');
  throw new UsageError(`Unknown locale "${locale}": ${there}.`);
}

function textFor(entry: Entry, locale: unknown): string {
  return (typeof locale === 'string' ? textIn(entry, locale) : undefined) ?? mainText(entry);
}

function written(text: string, { placeholder, escape }: MessageSyntax): string {
  return messageParts(text)
    .map((part) => (typeof part === 'string' ? escape(part) : placeholder(nameOf(part))))
    .join('');
}

function nameOf({ name }: Placeholder): string {
  return typeof name === 'number' ? `arg${name}` : name.replace(/[^\p{L}\p{N}_]+/gu, '_');
}

function flat(catalogs: readonly (readonly unknown[])[]): object {
  return Object.fromEntries(
    catalogs.flatMap(([name, texts]) =>
      Object.entries(texts ?? {}).map(([key, text]) => [`${String(name)}.${key}`, text]),
    ),
  );
}
