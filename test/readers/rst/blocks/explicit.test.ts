import { describe, expect, it } from 'vitest';
import { cellMarkdown, cellText, readRst, textsOf } from '../tables.ts';

describe('targets', () => {
  it.each([
    ['name_', '.. _name: https://example.com/', '[name](https://example.com/)'],
    ['`two words`_', '.. _two words: https://example.com/', '[two words](https://example.com/)'],
    ['`a: b`_', '.. _`a: b`: https://example.com/', '[a: b](https://example.com/)'],
    ['a:b_', '.. _a\\:b: https://example.com/', '[a:b](https://example.com/)'],
    ['Name_', '.. _name:\n   https://example.com/', '[Name](https://example.com/)'],
  ])('make a link of %j', async (reference, target, expected) => {
    expect(await cellMarkdown(reference, target)).toBe(expected);
  });

  it('make no link where several have no name', async () => {
    const targets = '.. __: https://example.com/\n.. __: https://example.org/';
    expect(await cellMarkdown('x__ y__', targets)).toBeUndefined();
  });

  it.each([
    ['name_', '.. _name:', 'name'],
    ['`two words`_', 'Two Words\n=========', 'two words'],
    ['`x y`_', 'A _`x y` in a text.', 'x y'],
    ['x_', 'See `x <https://example.com/>`_.', 'x'],
    ['name_', '.. note::\n   :name: name\n\n   text', 'name'],
    ['x__', '__ https://example.com/', 'x'],
    ['x__', '.. __: https://example.com/', 'x'],
    ['`a b`__', '__ https://example.com/', 'a b'],
    ['note_', '.. [#note] text', 'note'],
    ['name_', '', 'name_'],
    ['`a b`_', '', '`a b`_'],
    ['x__', '', 'x__'],
  ])('make of %j, after %j, %j', async (reference, target, expected) => {
    expect(await cellText(reference, target)).toBe(expected);
  });
});

describe('footnotes', () => {
  it.each([
    ['[1]_', '.. [1] text', '[1]'],
    ['[#a]_', '.. [1] text\n.. [#b] text\n.. [#a] text', '[3]'],
    ['[#]_', '.. [#] text', '[1]'],
    ['[*]_', '.. [*] text', '[*]'],
    ['[Doe99]_', '.. [Doe99] text', '[Doe99]'],
    ['[2]_', '.. [1] text', '[2]_'],
    ['[#]_ [#]_ [#]_', '.. [#] text\n.. [#a] text\n.. [2] text\n.. [#] text', '[1] [4] [#]_'],
    ['[#b]_ [1]_ 1_ [#]_', '.. [#] text\n.. [#] text', '[1] [1] 1 [2]'],
    ['[#]_ [#]_', '.. _1:\n\n.. [#] text\n.. [#] text', '[2] [3]'],
    ['[*]_ [*]_', 'See [*]_.\n\n.. [*] text\n.. [*] text\n.. [*] text', '[†] [‡]'],
    ['[*]_', `${'.. [*] text\n'.repeat(11)}\n${'[*]_ '.repeat(10)}`, '[**]'],
  ])('%j after %j reads %j', async (reference, notes, expected) => {
    expect(await cellText(reference, notes)).toBe(expected);
  });

  it('are counted through the whole document, as far as they are no comment or literal', async () => {
    const document = await readRst(
      [
        'One [#]_ ::',
        '   none [#]_',
        '.. none [#]_',
        '- Two ``[#]_`` [#]_',
        '.. table:: Three [#]_',
        '   ======  ==\n   4 [#]_  b\n   ======  ==',
        '.. [#] a\n.. [#] b\n.. [#] c\n.. [#] d',
      ].join('\n\n'),
    );
    expect(document.tables[0]?.caption).toBe('Three [3]');
    expect(textsOf(document)).toEqual([[['4 [4]', 'b']]]);
  });
});

it.each(['.. _no colon', '.. __', '.. __name:', '.. _`name: x'])(
  'takes %j, no target, for a comment',
  async (target) => {
    const table = '   ===  ===\n   a    b\n   ===  ===\n';
    expect((await readRst(`${target}\n\n${table}`)).tables).toEqual([]);
    expect((await readRst(`.. _name:\n\n${table}`)).tables).toHaveLength(1);
  },
);
