import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { made } from '../scripts/docs/made.ts';
import { markdown } from '../src/readers/markdown.ts';
import { read } from '../src/readers/read.ts';

it.each([...(await made())])(
  '%s is what its table says; npm run docs writes it',
  async (path, text) => {
    const options = await resolveConfig(path);
    const wanted = await format(text, { ...options, filepath: path });
    expect(readFileSync(path, 'utf8')).toBe(wanted);
  },
);

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
