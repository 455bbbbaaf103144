import { configForms } from '../pipeline/config/places.ts';
import { readers } from '../readers/registry.ts';
import { padColumn } from '../unicode/width.ts';

type Row = readonly [term: string, description: string];

/** A part of a help page: its rows in two columns, as commander lays out its own. */
export function helpSection(title: string, rows: readonly Row[]): string {
  const terms = padColumn(rows.map(([term]) => term));
  const lines = rows.map(([, description], at) => `  ${terms[at]}  ${description}`);
  return ['', `${title}:`, ...lines].join('\n');
}

export function formatsHelp(): string {
  return helpSection(
    'Formats',
    readers.map(({ name, title }) => [name, title]),
  );
}

export function configHelp(): string {
  return helpSection(
    'Config files, in this directory or a parent',
    configForms.map(({ names, title }) => [braced(names), title]),
  );
}

/** `doctable.config.{yaml,yml}` */
function braced(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length === 1) return first;
  const stem = first.slice(0, first.lastIndexOf('.') + 1);
  return `${stem}{${names.map((name) => name.slice(stem.length)).join(',')}}`;
}
