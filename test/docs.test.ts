import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../src/model/rules.ts';
import { markdown } from '../src/readers/markdown.ts';
import { read } from '../src/readers/read.ts';

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

it('shows tables that Markdown has only with what it is told to read', async () => {
  const page = readFileSync('docs/markdown.md', 'utf8');
  const examples = [...page.matchAll(/^## (\S+)\n[^]*?^```text\n([^]*?)^```$/gm)];
  expect(examples).toHaveLength(markdown.syntax.length - 1);
  for (const [, name = '', content = ''] of examples) {
    const document = await read({ path: name, content }, { format: `markdown+${name}` });
    const plain = await read({ path: name, content }, { format: 'markdown' });
    expect(document).toMatchObject({ tables: [{}], diagnostics: [] });
    expect(document.tables).not.toEqual(plain.tables);
  }
});

const pages = [...readdirSync('.'), ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md'),
);

it.each(pages)('%s links to files that are there', (path) => {
  const page = readFileSync(path, 'utf8');
  const linked = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) =>
    join(dirname(path), target),
  );
  expect(linked.filter((file) => !existsSync(file))).toEqual([]);
});

it('the pages for developers name modules that are there', () => {
  const text = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/dependencies.md']
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const named = [...text.matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(([, file = '']) => file);
  expect(named).not.toEqual([]);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
