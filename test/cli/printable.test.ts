import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { printable, printableJson } from '../../src/cli/printable.ts';
import { memoryWorld } from './memory-world.ts';

describe('what is printed for people', () => {
  it.each([
    [
      'the order of Azure',
      'a ##vso[task.setvariable variable=X]b',
      'a # #vso[task.setvariable variable=X]b',
    ],
    ['the older order of GitHub', 'a ##[add-mask]b', 'a # #[add-mask]b'],
    ['an order of GitHub', 'a\n  ::error::b\n::stop', 'a\n  : :error::b\n: :stop'],
    ['a cursor that moves', '\u001b[2Aa\bb\u009b1Jc', '\ufffd[2Aa\ufffdb\ufffd1Jc'],
    [
      'a text the other way round',
      'a\u202eb\u2066c\u200bd\u2028e',
      'a\ufffdb\ufffdc\ufffdd\ufffde',
    ],
  ])('does not act: %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('keeps lines, our own styles and what only looks like an order', () => {
    const text = '\u001b[31ma:: b\u001b[39m\n## Heading\n#[a] C::d\n';
    expect(printable(text)).toBe(text);
  });
});

it('JSON for programs holds the same text without what acts', () => {
  const value = { '##vso[x]': 'a\u202e\u009b1J##[y]', plain: '# a' };
  const json = printableJson(JSON.stringify(value, null, 2));
  expect(json).not.toMatch(/##|\u202e|\u009b/);
  expect(JSON.parse(json)).toEqual(value);
});

const hostile = '##vso[a]b ::c \u001b[2J \u202e';

it.each([
  ['inspect', ['inspect', 'docs']],
  ['a file that is not there', ['inspect', `${hostile}.md`]],
  ['an unknown option', [`--${hostile}`, 'docs']],
  ['check', ['check']],
  ['generate', ['generate', '--dry-run']],
])('no command goes around it: %s', async (_, argv) => {
  const page = `| Code ${hostile} | Text | ::d |\n|--|--|--|\n| 1 | a | ${hostile} | more ##[e] |\n| 1 | b |\n`;
  const world = memoryWorld(argv, {
    [`docs/${hostile}\n::error::f.md`]: page,
    'docs/a.md': page,
    'doctable.config.json': '{ "catalogs": [{ "from": ["docs/a.md"], "to": ["a.ts"] }] }',
  });
  await main(world);
  const said = world.stdout() + world.stderr();
  expect(said).not.toBe('');
  expect(said).not.toMatch(/##[a-z]*\[|^\s*::|\u202e/m);
  expect(said).not.toContain('\u001b');
});

it('nothing of the command line prints but through the world', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  const others = files
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      /\bconsole\.|process\.std(?:out|err)/.test(readFileSync(join(src, path), 'utf8')),
    );
  expect(others).toEqual([]);
});
