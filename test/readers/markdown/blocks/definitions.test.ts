import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { definitionsIn } from '../../../../src/readers/markdown/blocks/definitions.ts';
import { parseDefinitions } from '../../../../src/readers/markdown/inline/remark.ts';

function linesOf(text: string): { text: string; offset: number }[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return { text: line, offset: start };
  });
}

async function read(text: string): Promise<{ urls: [string, string][]; lines: string[] }> {
  const found = await definitionsIn([linesOf(text)], async (rest) => parseDefinitions(rest));
  return { urls: [...found.urls], lines: [...found.lines].map((line) => line.text) };
}

const parser = unified().use(remarkParse);

/** What remark finds, by label. */
function parsed(text: string): [string, string][] {
  const found = new Map<string, string>();
  for (const node of parser.parse(text).children)
    if (node.type === 'definition' && !found.has(node.identifier))
      found.set(node.identifier, node.url);
  return [...found];
}

const simple = ['[a]: b', '[ A  c ]: <d e>', '[f]:g', '[h]: i "t"', '[m]: n (o)', '   [0]: 1'];
const odd = [
  "[j]: k 'l",
  "'",
  '"p"',
  '[q]:',
  'r',
  '[s\\]]: t',
  '[u]: v&amp;w',
  '[x]: y z',
  '[[2]]: 3',
];
const pieces = fc.constantFrom(...simple, ...odd, '[4]: 5 "6"7');

describe('definitions of links', () => {
  test('are those that remark finds in a paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 6 }), async (lines) => {
        const text = lines.join('\n').trimStart();
        expect((await read(text)).urls).toEqual(parsed(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('end where the paragraph goes on with text, in whatever piece', async () => {
    const many = Array.from({ length: 150 }, (_, index) => `[a\\]${index}]: b`);
    const { urls, lines } = await read([...many, 'text', ...many].join('\n'));
    expect(urls).toHaveLength(150);
    expect(lines).toEqual(many);
  });
});
