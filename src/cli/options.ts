import { Option } from 'commander';
import { localePattern } from '../interpret/locales/locales.ts';
import { keyCases } from '../interpret/options.ts';
import { type ColumnRole, columnRoles } from '../model/column-role.ts';
import { UsageError } from '../model/usage-error.ts';
import { keyFallbacks } from '../pipeline/config/config.ts';
import { formatList } from '../readers/format.ts';
import { reporters } from './reporters/registry.ts';

/** Several commands take these; each is said once, here. */
export const fromOption = (): Option =>
  new Option('-f, --from <format>', `read as ${formatList} instead of finding it out`);

export const configOption = (): Option =>
  new Option('-c, --config <file>', 'configuration; else the nearest, from here upwards');

export const reporterOption = (): Option =>
  new Option(
    '--reporter <name>',
    'how to say it; else pretty, or github in GitHub Actions',
  ).choices(reporters.map(({ name }) => name));

export const strictOption = (): Option =>
  new Option('--strict', 'warnings, such as rows that had to be guessed, are errors');

export const columnOption = (): Option =>
  new Option(
    '--column <role=header>',
    'say which column plays a role, by header or number; repeatable',
  )
    .argParser(addColumn)
    .default({}, 'inferred');

export const keysOption = (): Option =>
  new Option('--keys <policy>', 'what keys are made of where no text is in Latin script').choices(
    keyFallbacks,
  );

export const caseOption = (): Option =>
  new Option(
    '--case <case>',
    'how keys are written; else as the document writes its names',
  ).choices(keyCases);

export const tableOption = (): Option =>
  new Option('--table <selector>', 'only this table: id, heading or number; repeatable').argParser(
    (selector, before: (string | number)[] = []) => [...before, textOrNumber(selector)],
  );

export const localesOption = (): Option =>
  new Option(
    '--locales <list>',
    'locales that the paths of the documents name, such as en,zh-CN; their tables become one',
  ).argParser(parseLocales);

type Columns = Partial<Record<ColumnRole, string | number>>;

function addColumn(argument: string, before: Columns): Columns {
  const [, role, header] = /^(\w+)=(.+)$/s.exec(argument) ?? [];
  if (!isRole(role) || header === undefined) {
    throw new UsageError(
      `--column ${argument}: write it as role=header, with one of the roles ${columnRoles.join(', ')}.`,
    );
  }
  return { ...before, [role]: textOrNumber(header) };
}

function parseLocales(list: string): string[] {
  const locales = list.split(',').map((locale) => locale.trim());
  const wrong = locales.find((locale) => !localePattern.test(locale));
  if (wrong === undefined) return locales;
  throw new UsageError(`--locales ${list}: "${wrong}" is no locale such as en or zh-CN.`);
}

function isRole(role: string | undefined): role is ColumnRole {
  return columnRoles.some((known) => known === role);
}

function textOrNumber(text: string): string | number {
  return /^[1-9]\d*$/.test(text) ? Number(text) : text;
}
