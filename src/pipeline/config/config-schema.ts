import * as z from 'zod';
import { localePattern } from '../../interpret/locales/locales.ts';
import { reservedWords } from '../../interpret/names/reserved.ts';
import { columnRoles } from '../../model/column-role.ts';
import { rules } from '../../model/rules.ts';
import { formatHint, formatPattern } from '../../readers/format.ts';
import type { Config } from './config.ts';
import {
  type OptionRow,
  type OptionType,
  catalogOptions,
  keyOptions,
  outputOptions,
  sourceOptions,
} from './options.ts';

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const column = z.union([z.string(), z.int().min(1)]);
const locale = z.string().regex(localePattern, 'must be a locale such as en or zh-CN');

/** What each type of option may hold. */
const types: Readonly<Record<OptionType, (row: OptionRow) => z.ZodType>> = {
  boolean: () => z.boolean(),
  string: () => z.string(),
  count: () => z.int('expected a number of megabytes, such as 10.').min(1),
  choice: ({ choices = [] }) => z.enum(choices),
  identifier: () =>
    z
      .string()
      .regex(IDENTIFIER, 'must be a valid name: letters, digits and _, such as ErrorCode')
      .refine((name) => !reservedWords.has(name), 'must not be a reserved word'),
  format: () =>
    z.string().regex(formatPattern, {
      error: ({ input }) => `unknown format "${input}".${formatHint(String(input))}`,
    }),
  locale: () => locale,
  locales: () => z.array(locale).min(1),
  paths: () => oneOrMore(z.string()),
  tables: () => oneOrMore(z.string(), z.int().min(1)),
  columns: () => z.partialRecord(z.enum(columnRoles), column),
  texts: () => z.record(z.string(), z.string()),
  keys: () => group(keyOptions),
  sources: () => oneOrMore(z.string(), source()),
  outputs: () => oneOrMore(z.string(), group(outputOptions)),
};

/** One, or a list of them; a list in what is read. */
function oneOrMore(...kinds: z.ZodType[]): z.ZodType {
  return z
    .union([...kinds, z.array(z.union(kinds)).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
}

/** In the result, what is read is the path: of an address, its snapshot. */
function source(): z.ZodType {
  return group(sourceOptions)
    .refine(({ path, url, snapshot }) => path !== undefined || !url || snapshot !== undefined, {
      path: ['snapshot'],
      message:
        'required beside "url". Add the file to keep the page in, such as "docs/errors.html".',
      abort: true,
    })
    .refine(
      ({ path, url, snapshot }) =>
        (path === undefined) === (url !== undefined) &&
        (url === undefined) === (snapshot === undefined),
      'expected "path", or "url" and "snapshot"',
    )
    .transform((value) => ({ ...value, path: value['path'] ?? value['snapshot'] }));
}

function group(rows: Readonly<Record<string, OptionRow>>): z.ZodObject<Record<string, z.ZodType>> {
  const shape = Object.entries(rows).map(([name, row]): [string, z.ZodType] => {
    const type = types[row.type](row);
    const { summary } = row;
    const sentence = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
    return [name, (row.isRequired ? type : type.optional()).describe(sentence)];
  });
  return z.strictObject(Object.fromEntries(shape));
}

const severity = z.enum(['off', 'info', 'warning', 'error']);

const severities = z.strictObject(
  Object.fromEntries(
    Object.entries(rules).map(([rule, { summary }]) => [
      rule,
      severity.optional().describe(summary),
    ]),
  ),
);

const outputDefaults = group(outputOptions).omit({ path: true, region: true }).optional();
const defaults = group(catalogOptions)
  .omit({ name: true, from: true, to: true, tables: true, columns: true })
  .extend({ output: outputDefaults.describe('Options of outputs, where their target has them.') });

/**
 * What a configuration file may hold. `schema/config.schema.json` is made from it, for editors. Whether there is anything to
 * generate is seen only with what it extends.
 */
export const configSchema: z.ZodType<Config> = z.strictObject({
  $schema: z.string().optional(),
  extends: oneOrMore(z.string())
    .optional()
    .describe('Config files or packages to start from. What this file says wins.'),
  defaults: defaults
    .optional()
    .describe('Options for every catalog that does not set them itself.'),
  catalogs: z.array(group(catalogOptions)).min(1).optional(),
  projects: oneOrMore(z.string())
    .optional()
    .describe('Directories (or globs of them) with config files of their own to include.'),
  rules: severities.optional().describe('Severity of each diagnostic.'),
}) as z.ZodType<Config>;

/** The same as JSON Schema. */
export function configJsonSchema(): object {
  return { title: 'Config of doctable', ...z.toJSONSchema(configSchema, { io: 'input' }) };
}
