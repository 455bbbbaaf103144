import { expect, it } from 'vitest';
import { readRst, textsOf } from '../tables.ts';

const indented = '   ===  ===\n   a    b\n   ===  ===\n';

it.each([
  ['an indented literal block', `text::\n\n${indented}`],
  ['a literal block by itself', `::\n\n${indented}`],
  ['a quoted literal block', 'text::\n\n> ===  ===\n> a    b\n> ===  ===\n'],
  ['a literal block quoted by its own borders', 'text::\n\n+---+\n+ a +\n+---+\n'],
  ['a doctest', '>>> x\n===  ===\na    b\n===  ===\n'],
  ['a comment', `..\n${indented}`],
  ['a comment with text', `.. text\n\n${indented}`],
  ['code', `.. code-block:: text\n\n${indented}`],
  ['code with options', `.. sourcecode::\n   :linenos:\n\n${indented}`],
  ['a formula', `.. math::\n\n${indented}`],
  ['raw HTML', `.. raw:: html\n\n${indented}`],
  ['parsed literal text', `.. parsed-literal::\n\n${indented}`],
  ['a substitution definition', `.. |x| replace::\n${indented}`],
  ['an anonymous target', `__ x\n${indented}`],
])('finds no table in %s', async (_, source) => {
  expect((await readRst(source)).tables).toEqual([]);
});

it('ends a literal block where the indentation ends', async () => {
  const document = await readRst(`text::\n\n   literal\n\n===  ===\na    b\n===  ===\n`);
  expect(textsOf(document)).toEqual([[['a', 'b']]]);
});

it('ends an empty comment at once', async () => {
  expect(textsOf(await readRst(`..\n\n${indented}`))).toEqual([[['a', 'b']]]);
});

it('announces nothing with escaped colons', async () => {
  expect(textsOf(await readRst(`text\\::\n\n${indented}`))).toEqual([[['a', 'b']]]);
});
