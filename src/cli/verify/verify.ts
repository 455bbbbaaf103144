import { hasError } from '../../model/diagnostic.ts';
import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { disagreements } from '../../pipeline/verify/disagreements.ts';
import { constantsIn } from '../../pipeline/verify/constants.ts';
import type { Group } from '../../pipeline/verify/program.ts';
import { decode } from '../../source/decode.ts';
import { createSource } from '../../source/source.ts';
import type { SourceSyntax } from '../../writers/language/source-syntax.ts';
import { targets } from '../../writers/registry.ts';
import { readInputs } from '../inputs.ts';
import type { Parsed } from '../options.ts';
import { lineReader } from '../read-line.ts';
import { count, entryCount, oneLine } from '../report.ts';
import { printReport } from '../reporters/registry.ts';
import { planRun } from '../run.ts';
import type { Verbosity } from '../verbosity.ts';
import { EXIT, type World } from '../world.ts';

export interface VerifyOptions extends Parsed, Verbosity {
  against: string[];
  to?: string;
  reporter?: string;
}

/** Compares constants that people wrote with what documents list, and reports where they are not the same. */
export async function verify(
  patterns: readonly string[],
  options: VerifyOptions,
  world: World,
): Promise<number> {
  const groups = await groupsIn(patterns, options.to, world);
  if (groups.length === 0) return nothing(`No constants found in ${patterns.join(', ')}.`, world);
  const inputs = await readInputs(options.against, world);
  const run = { patterns: options.against };
  const { named, diagnostics } = await planRun(inputs, run, options, world);
  const isRead = !hasError(diagnostics);
  if (named.length === 0 && isRead)
    return nothing(`No tables of codes found in ${options.against.join(', ')}.`, world);
  const documented = named.map(({ catalog, origins }) => ({ catalog, origins: origins() }));
  // Of a document with an error nothing is known, which is not to look like a lack of all that is in it.
  const found = isRead ? disagreements(documented, groups) : [];
  const all = [...diagnostics, ...found];
  const report = { ok: !hasError(all), diagnostics: all, files: [] };
  await printReport(report, options, lineReader(world.files), world);
  if (options.quiet !== true) {
    const entries = entryCount(documented.map(({ catalog }) => catalog));
    const told = `${entries}: ${count(found.length, 'difference')}`;
    await world.writeStderr(`${isRead ? told : 'not compared: a document has errors'}\n`);
  }
  return report.ok ? EXIT.ok : EXIT.no;
}

async function nothing(message: string, world: World): Promise<number> {
  await world.writeStderr(`doctable: ${oneLine(message)}\n`);
  return EXIT.no;
}

/** @throws UsageError where no file is there, or none of a language that can be read. */
async function groupsIn(
  patterns: readonly string[],
  language: string | undefined,
  { files }: World,
): Promise<Group[]> {
  const groups: Group[] = [];
  for (const pattern of patterns) {
    const paths = await files.list([pattern]);
    if (paths.length === 0) throw new UsageError(`No files match "${pattern}". Check the path.`);
    const known = paths.flatMap((path) => {
      const syntax = syntaxFor(path, language);
      return syntax === undefined ? [] : [{ path, syntax }];
    });
    if (known.length === 0) {
      throw new UsageError(
        language === undefined
          ? `Cannot tell the language of "${pattern}" from its extension. Use --to with one of ${LANGUAGES}.`
          : `Unknown language "${language}" for --to. Use one of ${LANGUAGES}.`,
      );
    }
    for (const { path, syntax } of known) {
      const bytes = await files.read(path);
      const decoded = bytes === null ? null : await decode(bytes);
      if (decoded === null || !('text' in decoded)) continue;
      groups.push(...constantsIn(createSource(path, decoded.text), syntax));
    }
  }
  return groups;
}

const LANGUAGES = targets
  .flatMap(({ name, language }) => (language.source === undefined ? [] : [name]))
  .join(', ');

function syntaxFor(path: string, language: string | undefined): SourceSyntax | undefined {
  const extension = posix.extname(path);
  const target = targets.find(({ name, extensions, language: { source } }) =>
    language === undefined
      ? source && (source.extensions ?? extensions).includes(extension)
      : name === language,
  );
  return target?.language.source;
}
