import { hasError } from '../../model/diagnostic.ts';
import { printableJson } from '../printable.ts';
import { withHeaders } from '../../interpret/shape/continued.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import { meaningOf, typedColumns } from '../../interpret/meaning/meaning.ts';
import { type JudgedTable, judgedTables } from '../../interpret/meaning/together.ts';
import { explained } from '../../interpret/meaning/explain.ts';
import type { Table, TableDocument } from '../../model/table.ts';
import type { Rules } from '../../pipeline/config/config.ts';
import { type Inspected, type InspectedTable, describeDocument } from './describe.ts';
import { openInputs } from '../inputs.ts';
import type { Parsed } from '../options.ts';
import { oneLine, report } from '../report.ts';
import { planRun } from '../run.ts';
import { EXIT, type World } from '../world.ts';

export interface InspectOptions extends Parsed {
  column?: Partial<Record<ColumnRole, string | number>>;
  json?: boolean;
  ndjson?: boolean;
  strict?: boolean;
  /** What speaks for the reading that won, and for the one that nearly did. */
  explain?: boolean;
}

/** Prints what is in documents, for a person or a program. */
export async function inspect(
  inputs: string[],
  options: InspectOptions,
  world: World,
): Promise<number> {
  const print = options.json ? jsonPrinter : options.ndjson ? ndjsonPrinter : textPrinter;
  const { document: printDocument, end } = print(world);
  let tables = 0;
  let failed = false;
  for await (const document of inspectAll(inputs, options, world)) {
    tables += document.tables.length;
    failed ||= hasError(document.diagnostics);
    await printDocument(document);
    await report(document.diagnostics, world);
    if (!world.isRead()) break;
  }
  await end?.();
  if (tables === 0)
    await world.writeStderr(`doctable: No tables found in ${inputs.map(oneLine).join(', ')}.\n`);
  return tables === 0 || failed ? EXIT.no : EXIT.ok;
}

async function* inspectAll(
  inputs: string[],
  options: InspectOptions,
  world: World,
): AsyncGenerator<Inspected> {
  for await (const input of openInputs(inputs, world)) {
    let document: TableDocument | undefined;
    const onRead = async (read: TableDocument): Promise<void> => {
      document = read;
    };
    const run = { patterns: [input.path], rules: RULES, context: { onRead } };
    const { diagnostics } = await planRun([input], run, options, world);
    if (document === undefined) continue;
    const judged = [...judgedTables(withHeaders(document.tables), options.column).values()];
    const tables = document.tables.flatMap((table, index) => {
      const own = judged[index];
      return own === undefined ? [] : inspected(table, own, options);
    });
    yield { ...document, tables, diagnostics };
  }
}

function inspected(
  { readings = [], ...table }: Table,
  { shape, context, meaning }: JudgedTable,
  { explain, column }: InspectOptions,
): InspectedTable {
  const { kind, confidence, why, columns } = meaning;
  const weighed = explain === true ? explained(meaningOf(shape, context, column)) : [];
  const evidence = explain === true ? { evidence: [...readings, ...weighed] } : {};
  return {
    ...table,
    meaning: { kind, confidence, why, ...evidence },
    columns: typedColumns(columns, shape),
  };
}

/** What each table is taken for says already whether there is a catalog. */
const RULES: Rules = { 'no-catalog': 'off', 'no-entries': 'off', 'unknown-type': 'off' };

interface Printer {
  document(document: Inspected): Promise<void>;
  /** What comes behind the last, if there is anything. */
  end?(): Promise<void>;
}

/** `{"version":1,"documents":[…]}`, a document at a time, so that only one is in memory. */
function jsonPrinter({ writeData }: World): Printer {
  let separator = '{"version":1,"documents":[\n';
  return {
    document: async (document) => {
      await writeData(separator + printableJson(JSON.stringify(document)));
      separator = ',\n';
    },
    end: () => writeData(separator === ',\n' ? '\n]}\n' : `${separator}]}\n`),
  };
}

const ndjsonPrinter = ({ writeData }: World): Printer => ({
  document: (document) => writeData(`${printableJson(JSON.stringify(document))}\n`),
});

const textPrinter = ({ writeStdout }: World): Printer => ({
  document: (document) => writeStdout(describeDocument(document)),
});
