import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../src/model/rules.ts';
import { markdown } from '../src/readers/markdown.ts';

it('has a paragraph on every diagnostic, with its severity', () => {
  const page = readFileSync('docs/diagnostics.md', 'utf8');
  const documented = [...page.matchAll(/^## (\S+)\n\n_(\w+)\._ /gm)].map(
    ([, code, severity]): [string, string] => [code ?? '', severity?.toLowerCase() ?? ''],
  );
  expect(Object.fromEntries(documented)).toEqual(rules);
});

it('has a section on all that Markdown may have beyond its standard', () => {
  const page = readFileSync('docs/markdown.md', 'utf8');
  const documented = [...page.matchAll(/^## (\S+)$/gm)].map(([, name]) => name);
  expect(documented.toSorted()).toEqual(markdown.syntax.toSorted());
});
