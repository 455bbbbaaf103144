import { type OptionRow, optionGroups } from '../../src/pipeline/config/options.ts';
import chinese from './options.zh-CN.json' with { type: 'json' };

interface NamedRow extends OptionRow {
  /** `keys.case` */
  path: string;
}

const rows: readonly NamedRow[] = Object.entries(optionGroups).flatMap(([prefix, group]) =>
  Object.entries(group).map(([name, row]) => ({ ...row, path: `${prefix}${name}` })),
);

export type Language = 'en' | 'zh';

const HEADS = {
  en: ['In a catalog of the config', 'On the command line', 'Meaning'],
  zh: ['catalog 里的键', '命令行', '含义'],
} as const;

/** What a command line may say, as a table in Markdown. */
export function commandLineTable(language: Language): string {
  const own = rows.filter(({ flags }) => flags !== undefined);
  const [, option, what] = HEADS[language];
  return table(
    [option, what],
    own.map((row) => [
      code(row.flags),
      meaning({ ...row, summary: row.flagSummary ?? row.summary }, language),
    ]),
  );
}

/** The same of the configuration, with what the command line calls it. */
export function configurationTable(language: Language): string {
  return table(
    HEADS[language],
    rows.map((row) => [code(row.path), code(row.flags), meaning(row, language)]),
  );
}

function meaning(row: NamedRow, language: Language): string {
  const summary = language === 'en' ? row.summary : inChinese(row);
  const colon = language === 'en' ? ': ' : '：';
  return row.choices === undefined
    ? summary
    : `${summary}${colon}${row.choices.map(code).join(', ')}`;
}

/** With the targets that have it, as the English summary ends with them. */
function inChinese({ path, summary }: NamedRow): string {
  const said = (chinese as Readonly<Record<string, string>>)[path];
  if (said === undefined) throw new Error(`scripts/docs/options.zh-CN.json has no ${path}.`);
  const [, targets] = /^to\[\].*\(([a-z\d, -]+)\)$/.exec(`${path}${summary}`) ?? [];
  return targets === undefined ? said : `${said}（${targets}）`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...body];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** In code marks; nothing for nothing. */
function code(text = ''): string {
  return text === '' ? '' : `\`${text}\``;
}
