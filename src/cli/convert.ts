import { Command, Option } from 'commander';
import { interpret } from '../interpret/interpret.ts';
import type { KeyCase } from '../interpret/options.ts';
import type { ColumnRole } from '../model/column-role.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TableDocument } from '../model/table.ts';
import { UsageError } from '../model/usage-error.ts';
import type { KeyFallback } from '../pipeline/config/config.ts';
import { keyOptions } from '../pipeline/config/key-options.ts';
import { strict } from '../pipeline/severity.ts';
import { read } from '../readers/read.ts';
import { targetFor, writers } from '../writers/registry.ts';
import { render } from '../writers/render.ts';
import { seal } from '../writers/seal.ts';
import type { Writer } from '../writers/writer.ts';
import { formatsHelp, helpSection } from './help.ts';
import { includeFrom, openInputs } from './inputs.ts';
import {
  caseOption,
  columnOption,
  fromOption,
  keysOption,
  localesOption,
  strictOption,
  tableOption,
} from './options.ts';
import { hasError, report } from './report.ts';
import { EXIT, type World } from './world.ts';

interface Options {
  to?: string;
  output?: string;
  from?: string;
  table?: (string | number)[];
  column: Partial<Record<ColumnRole, string | number>>;
  locales?: string[];
  merge?: boolean;
  name?: string;
  keys?: KeyFallback;
  case?: KeyCase;
  style?: 'enum' | 'const' | 'union';
  details?: boolean;
  guard?: boolean;
  messages?: boolean;
  error?: boolean;
  strict?: boolean;
  force?: boolean;
}

const help = (): string =>
  [
    helpSection(
      'Targets',
      writers.map(({ name, title }) => [name, title]),
    ),
    formatsHelp(),
    helpSection('Examples', [
      ['doctable errors.md', 'print TypeScript'],
      ['doctable errors.md -o src/errors.json', 'write a file; its extension says what'],
      ['doctable errors.md --style const --details', 'an object, and all details by value'],
      ['doctable page.html --table 2 --name Status', 'the second table alone'],
      ['doctable errors.md --column value=Code', 'say which column holds the values'],
      ['curl -s https://example.com | doctable -', 'what another program prints'],
    ]),
  ].join('\n');

export function convertCommand(world: World, exit: (status: number) => void): Command {
  return new Command('convert')
    .description('print the code that the tables of a document define; the default command')
    .argument('<inputs...>', 'files, folders, globs, or - for standard input')
    .addOption(
      new Option(
        '-t, --to <target>',
        'what to write; else by the extension of --output, else ts',
      ).choices(writers.map((writer) => writer.name)),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(fromOption())
    .addOption(tableOption())
    .addOption(columnOption())
    .addOption(localesOption())
    .option('--merge', 'several tables become one catalog')
    .option('--name <identifier>', 'name of the catalog; else from its caption, heading or file')
    .addOption(keysOption())
    .addOption(caseOption())
    .addOption(
      new Option('--style <style>', 'how TypeScript says it').choices(['enum', 'const', 'union']),
    )
    .option('--details', 'also the details of each entry, by value (ts)')
    .option('--guard', 'also a function that tells whether a value is one of these (ts)')
    .option('--messages', 'also a function for each message with placeholders (ts)')
    .option('--error', 'also a class of errors that have one of these values (ts)')
    .addOption(strictOption())
    .option('--force', 'overwrite a file that was not generated, or was changed since')
    .addHelpText('after', help)
    .action(async (inputs: string[], options: Options) =>
      exit(await convert(inputs, options, world)),
    );
}

async function convert(inputs: string[], options: Options, world: World): Promise<number> {
  const target = targetFor(options.to, options.output);
  const documents = await readAll(inputs, options, world);
  const { catalogs, diagnostics } = await understand(documents, options);
  const bare = withoutTables(documents, inputs);
  if (bare.length > 0) {
    await world.writeStderr(`doctable: there is no table in ${paths(bare)}.\n`);
  }
  await report(diagnostics, world);
  if (catalogs.length === 0) return EXIT.no;
  await write(catalogs, target, documents, options, world);
  return hasError(diagnostics) ? EXIT.no : EXIT.ok;
}

/** A folder may hold documents without tables among others, but who names one means its tables. */
function withoutTables(
  documents: readonly TableDocument[],
  inputs: readonly string[],
): TableDocument[] {
  const bare = documents.filter(({ tables }) => tables.length === 0);
  return bare.length === documents.length ? bare : bare.filter(({ path }) => inputs.includes(path));
}

async function readAll(inputs: string[], options: Options, world: World): Promise<TableDocument[]> {
  const documents: TableDocument[] = [];
  for await (const input of openInputs(inputs, world)) {
    const include = includeFrom(input.path, world.files, world.findConfigFolder);
    documents.push(await read(input, { format: options.from, include }));
  }
  return documents;
}

async function understand(
  documents: TableDocument[],
  options: Options,
): Promise<{ catalogs: Catalog[]; diagnostics: Diagnostic[] }> {
  const { catalogs, diagnostics } = interpret(documents, {
    name: options.name,
    locales: options.locales,
    merge: options.merge,
    tables: options.table,
    columns: options.column,
    keys: await keyOptions({ fallback: options.keys, case: options.case }),
  });
  const all = [...documents.flatMap((document) => document.diagnostics), ...diagnostics];
  return { catalogs, diagnostics: options.strict ? strict(all) : all };
}

async function write(
  catalogs: Catalog[],
  target: Writer,
  documents: TableDocument[],
  options: Options,
  world: World,
): Promise<void> {
  const { style, details, guard, messages, error, output } = options;
  // JSON on standard output is data for another program; every other text says where it comes from.
  const sources =
    output === undefined && target.name === 'json' ? [] : documents.map(({ path }) => path);
  const [file] = await render(catalogs, {
    target: target.name,
    path: output,
    style,
    details,
    guard,
    messages,
    error,
    sources,
  });
  if (file === undefined) throw new UsageError(`The target ${target.name} wrote nothing.`);
  if (output === undefined) return world.writeStdout(file.text);
  const text = seal(await world.format(output, file.text));
  const { emit } = await import('../pipeline/outputs/emit.ts');
  await emit({ files: [{ path: output, text }] }, world.files, { force: options.force });
}

function paths(documents: readonly TableDocument[]): string {
  return documents.map(({ path }) => path).join(', ');
}
