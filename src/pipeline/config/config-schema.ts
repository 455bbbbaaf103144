import * as z from 'zod';
import { localePattern } from '../../interpret/locales/locales.ts';
import { keyCases } from '../../interpret/options.ts';
import { columnRoles } from '../../model/column-role.ts';
import type { Option } from '../../model/option.ts';
import { type Rule, rules } from '../../model/rules.ts';
import { formatList, formatPattern } from '../../readers/format.ts';
import { optionsOfTargets, targets } from '../../writers/registry.ts';
import { type Config, keyFallbacks } from './config.ts';

const name = z.string().regex(/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u, 'must be an identifier');
const column = z.union([z.string(), z.int().min(1)]);

const locale = z.string().regex(localePattern, 'must be a locale such as en or zh-CN');

const source = z.strictObject({
  path: z.string().describe('Path or glob of documents, from the folder of the configuration.'),
  format: z
    .string()
    .regex(formatPattern, `must be one of ${formatList}`)
    .optional()
    .describe('Read as this format instead of finding it out.'),
  locale: locale.optional().describe('Locale of its texts, such as zh-CN.'),
});

function valueOf(option: Option): z.ZodType {
  if (option.type === 'choice') return z.enum(option.choices);
  return option.type === 'boolean' ? z.boolean() : z.string();
}

const output = z.strictObject({
  path: z.string().describe('File to generate, from the folder of the configuration.'),
  target: z
    .enum(targets.map(({ name }) => name))
    .optional()
    .describe("Left out: by the path's extension."),
  template: z
    .string()
    .optional()
    .describe("Path of an eta template to lay it out with, instead of the target's own."),
  banner: z.string().optional().describe('A line at the top of the file, as it is.'),
  ...Object.fromEntries(
    optionsOfTargets().map(({ option, names }) => [
      option.name,
      valueOf(option)
        .optional()
        .describe(`${names.join(', ')}: ${option.summary}.`),
    ]),
  ),
});

const keys = z.strictObject({
  case: z.enum(keyCases).optional().describe('Left out: as the document writes its names.'),
  stripPrefix: z.string().optional().describe('Taken from the beginning of each key that has it.'),
  stripSuffix: z.string().optional().describe('Taken from the end of each key that has it.'),
  addPrefix: z.string().optional(),
  addSuffix: z.string().optional(),
  fallback: z
    .enum(keyFallbacks)
    .optional()
    .describe(
      'What to make a key of where there is no English: a translation (default), the text romanized, the text as it is, or the value.',
    ),
  glossary: z
    .record(z.string(), z.string())
    .optional()
    .describe('English for terms in other languages; they win over those that doctable knows.'),
  overrides: z.record(z.string(), z.string()).optional().describe('Keys by value.'),
});

const catalog = z.strictObject({
  name: name.optional(),
  from: z
    .array(z.union([z.string(), source]))
    .min(1)
    .describe('Documents: paths, folders or globs; with ! before it, those to leave out.'),
  tables: z
    .array(column)
    .optional()
    .describe('Id, heading or number of each table; all when left out.'),
  locales: z
    .array(locale)
    .min(1)
    .optional()
    .describe(
      "Locales of the documents, the main one first; each document's is what `from` says, else the one that its path names, else the main one.",
    ),
  merge: z.boolean().optional().describe('Several tables become one catalog.'),
  columns: z
    .partialRecord(z.enum(columnRoles), column)
    .optional()
    .describe('Header text or number of a column, by its role; the rest is inferred.'),
  keys: keys.optional(),
  exclude: z
    .array(z.string())
    .optional()
    .describe('Documents to leave out: paths, folders or globs.'),
  to: z
    .array(z.union([z.string(), output]))
    .min(1)
    .describe('Files to generate.'),
  retired: z
    .enum(['deprecate', 'omit'])
    .optional()
    .describe(
      'Entries that the documents no longer have: in the code as deprecated, or left out (default).',
    ),
});

const severity = z.enum(['off', 'info', 'warning', 'error']);

/** What a configuration file may hold. `schema/config.schema.json` is made from it, for editors. */
export const configSchema: z.ZodType<Config> = z
  .strictObject({
    $schema: z.string().optional(),
    catalogs: z.array(catalog).min(1).optional(),
    projects: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Folders or globs of folders, whose own configurations are taken in.'),
    rules: z.partialRecord(z.enum(Object.keys(rules) as Rule[]), severity).optional(),
  })
  .refine(
    ({ catalogs, projects }) => catalogs !== undefined || projects !== undefined,
    'there are neither catalogs nor projects in it',
  );

/** The same as JSON Schema. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: 'input' });
}
