import { type OptionRow, optionGroups } from '../../src/pipeline/config/options.ts';

interface NamedRow extends OptionRow {
  /** `keys.case` */
  path: string;
}

const rows: readonly NamedRow[] = Object.entries(optionGroups).flatMap(([prefix, group]) =>
  Object.entries(group).map(([name, row]) => ({ ...row, path: `${prefix}${name}` })),
);

/** What a command line may say, as a table in Markdown. */
export function commandLineTable(): string {
  const own = rows.filter(({ flags }) => flags !== undefined);
  return table(
    ['Option', 'What it is'],
    own.map((row) => [code(row.flags), meaning(row)]),
  );
}

/** The same of the configuration, with what the command line calls it. */
export function configurationTable(): string {
  return table(
    ['In a catalog of the configuration', 'On the command line', 'What it is'],
    rows.map((row) => [code(row.path), code(row.flags), meaning(row)]),
  );
}

function meaning({ summary, choices }: OptionRow): string {
  return choices === undefined ? summary : `${summary}: ${choices.map(code).join(', ')}`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...body];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** In code marks; nothing for nothing. */
function code(text = ''): string {
  return text === '' ? '' : `\`${text}\``;
}
