import template from '../../../templates/sql.eta';
import { type Code, vouch } from '../code.ts';
import { asciiNames } from '../language/names.ts';
import { numeral } from '../language/string.ts';
import { words } from '../../vocabulary/word-list.ts';
import { wellFormed } from '../margins.ts';
import { SINGLE } from '../language/source-syntax.ts';
import type { Target } from '../target.ts';

export const sql: Target = {
  name: 'sql',
  title: 'SQL: one table per enum, with its rows',
  extensions: ['.sql'],
  options: [
    {
      name: 'dialect',
      type: 'choice',
      choices: ['standard', 'mysql'],
      summary: 'how to escape strings',
    },
  ],
  language: {
    literal,
    comment: { line: '-- ' },
    types: {
      plain: {
        string: 'TEXT',
        integer: 'BIGINT',
        number: 'DOUBLE PRECISION',
        boolean: 'BOOLEAN',
        object: 'JSON',
        null: 'TEXT',
        unknown: 'JSON',
      },
      array: 'JSON',
      map: 'JSON',
      nullable: '%',
      declaresInner: false,
    },
    names: {
      ...asciiNames,
      reserved: words(`
        all and any as between by case check column create cross current_date current_time default delete desc distinct
        drop else end except exists false for foreign from full grant group having in index inner insert intersect into
        is join key left like limit natural not null of on or order outer primary references right select set table then
        to true union unique update user using values view when where with
      `),
      suffix: '_code',
      type: 'snake',
      field: 'snake',
      foldsCase: true,
    },
    source: {
      lineComments: ['--'],
      blockComments: [['/*', '*/']],
      strings: [],
      doubledStrings: [SINGLE],
      hasLongStrings: true,
      constants: [],
    },
  },
  fileNames: 'snake',
  template,
  extend: (_, __, { dialect }) => ({
    // MySQL takes a backslash for an escape, and so does MariaDB, unless they are told otherwise.
    text: (value: string): Code => {
      const code = literal(value);
      return dialect === 'mysql' ? vouch(code.toJSON().replaceAll('\\', '\\\\')) : code;
    },
  }),
};

function literal(value: string | number | boolean | null): Code {
  if (typeof value === 'number') return numeral(value);
  if (value === null || typeof value === 'boolean') return vouch(String(value).toUpperCase());
  // No database has NUL in texts.
  return vouch(`'${wellFormed(value).replaceAll("'", "''").replaceAll('\0', '\ufffd')}'`);
}
