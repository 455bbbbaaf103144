import template from '../../../templates/yaml.eta';
import { data } from '../language/data.ts';
import { literals } from '../language/c-like.ts';
import { type StringSyntax, longEscape, quoted } from '../language/string.ts';
import { type Code, vouch } from '../code.ts';
import { objectsOf } from '../page/catalog-table.ts';
import type { Target } from '../target.ts';

const strings: StringSyntax = { quote: '"', invisible: longEscape };

export const yaml: Target = {
  name: 'yaml',
  title: 'YAML data',
  extensions: ['.yaml', '.yml'],
  language: {
    ...data,
    literal: literals(strings, 'null'),
    comment: { line: '# ' },
  },
  template,
  records: (records) =>
    records.map((record) => ({
      title: record.title ?? record.name,
      name: record.name,
      members: objectsOf(record).map((member) =>
        Object.entries(member).flatMap(([name, value]) =>
          value === null ? [] : [{ name: keyOf(name), value }],
        ),
      ),
    })),
  extend: ({ entries }) => ({
    entries: entries.map((entry) => ({
      ...entry,
      details: entry.details.map(({ key, value }) => ({ name: keyOf(key), value })),
    })),
  }),
};

/** A word that could be nothing else stands without quotes. */
function keyOf(key: string): Code {
  const isPlain = /^[a-z]\w{3,}$/i.test(key) && !/^(?:true|false|null)$/i.test(key);
  return isPlain || key === 'key' || key === 'name' || key === 'type'
    ? vouch(key)
    : quoted(key, strings);
}
