import { Option } from 'commander';
import { localePattern } from '../interpret/locales/locales.ts';
import { type ColumnRole, columnRoles } from '../model/column-role.ts';
import { UsageError } from '../model/usage-error.ts';
import { type OptionRow, type OptionType, optionGroups } from '../pipeline/config/options.ts';
import { didYouMean } from '../pipeline/config/nearest.ts';
import { reporters } from './reporters/registry.ts';

/** What a command line says, by the long names of its options. */
export type Parsed = Readonly<Record<string, unknown>>;

/** The options of a run that the table of the configuration has: all, or those of these long names. */
export function runOptions(names?: readonly string[]): Option[] {
  const all = Object.values(optionGroups).flatMap((rows) => Object.values(rows));
  return all
    .flatMap(optionOf)
    .filter((option) => names === undefined || names.includes(option.attributeName()));
}

/** What a command line says of a group of options, by their names in the configuration. */
export function chosenOf(rows: Readonly<Record<string, OptionRow>>, parsed: Parsed): object {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([name, row]) => {
      const value = optionOf(row).map((option) => parsed[option.attributeName()])[0];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** None for what only the configuration has. */
function optionOf({ flags, type, choices, summary, flagSummary = summary }: OptionRow): Option[] {
  if (flags === undefined) return [];
  const parse = PARSERS[type];
  const isList = type === 'columns' || type === 'tables';
  const option = new Option(flags, isList ? `${flagSummary}; repeatable` : flagSummary);
  if (choices !== undefined) option.choices(choices);
  return [parse === undefined ? option : option.argParser(parse)];
}

/** Each takes what is typed, and what was there before, where an option comes several times. */
const PARSERS: Partial<Record<OptionType, (text: string, before: unknown) => unknown>> = {
  columns: addColumn,
  count: parseCount,
  locales: parseLocales,
  tables: (text, before) => [...(Array.isArray(before) ? before : []), textOrNumber(text)],
};

export const configOption = (): Option =>
  new Option(
    '-c, --config <file>',
    'config file (default: nearest one in this or a parent directory)',
  );

export const reporterOption = (): Option =>
  new Option(
    '--reporter <name>',
    'report format (default: pretty, or github in GitHub Actions)',
  ).choices(reporters.map(({ name }) => name));

export const strictOption = (): Option => new Option('--strict', 'treat warnings as errors');

function addColumn(argument: string, before: unknown): object {
  const [, role, header] = /^(\w+)=(.+)$/s.exec(argument) ?? [];
  if (header === undefined) {
    throw new UsageError(`--column ${argument}: expected <role>=<header>, such as value=Code.`);
  }
  if (!isRole(role)) {
    if (isRole(header)) {
      throw new UsageError(`--column ${argument}: Did you mean ${header}=${role}?`);
    }
    const hint = didYouMean(role ?? '', columnRoles) || ` Use one of ${columnRoles.join(', ')}.`;
    throw new UsageError(`--column ${argument}: unknown role "${role}".${hint}`);
  }
  const others = (before ?? {}) as Readonly<Record<string, unknown>>;
  if (role in others) {
    throw new UsageError(`--column ${argument}: ${role} is set to "${others[role]}" already.`);
  }
  return { ...others, [role]: textOrNumber(header) };
}

function parseCount(text: string): number {
  const count = textOrNumber(text);
  if (typeof count === 'number') return count;
  throw new UsageError(`--max-size ${text}: expected a number of megabytes, such as 200.`);
}

function parseLocales(list: string): string[] {
  const locales = list.split(',').map((locale) => locale.trim());
  const wrong = locales.find((locale) => !localePattern.test(locale));
  if (wrong === undefined) return locales;
  throw new UsageError(`--locales ${list}: "${wrong}" is not a locale such as en or zh-CN.`);
}

function isRole(role: string | undefined): role is ColumnRole {
  return columnRoles.some((known) => known === role);
}

function textOrNumber(text: string): string | number {
  return /^[1-9]\d*$/.test(text) ? Number(text) : text;
}
