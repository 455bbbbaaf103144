import { readFileSync } from 'node:fs';
import { interpret } from '../../src/pipeline/interpret.ts';
import { read } from '../../src/readers/read.ts';
import { targets } from '../../src/writers/registry.ts';
import { render } from '../../src/writers/render.ts';

const DOCUMENT = 'scripts/docs/gallery-document.md';

/** A page with all that one document can be written as. */
export async function galleryPage(): Promise<string> {
  const content = readFileSync(DOCUMENT, 'utf8');
  const { catalogs } = await interpret([await read({ path: 'orders.md', content })]);
  const sections = await Promise.all(
    targets.map(async ({ name, title, extensions }) => {
      const command = `doctable orders.md -t ${name}`;
      const [file] = await render(catalogs, { target: name, sources: ['orders.md'], command });
      const [extension = ''] = extensions;
      const shown =
        name === 'html'
          ? '![A page with a search, and a table of codes](images/page.png)'
          : fenced(file?.text ?? '', languageOf(extension));
      return `## ${name}\n\n${title}.\n\n${shown}`;
    }),
  );
  return [
    '# Gallery',
    'One document, and everything that doctable writes from it: `doctable orders.md -t ts`, and so on. [Outputs](outputs.md) has the options of each.',
    `\`orders.md\`:\n\n${fenced(content, 'markdown')}`,
    ...sections,
  ].join('\n\n');
}

/** With more marks around it than it has. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([marks]) => marks.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`;
}

/** What code hosts call the language of an extension. */
function languageOf(extension: string): string {
  const last = extension.split('.').at(-1) ?? '';
  return last === 'h' ? 'c' : last;
}
