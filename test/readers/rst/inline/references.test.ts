import { describe, expect, it } from 'vitest';
import { cellMarkdown, cellText } from '../tables.ts';

describe('substitutions', () => {
  it.each([
    ['|x|', '.. |x| replace:: some *text*', 'some text'],
    ['|x|', '.. |x| replace:: some\n   text', 'some text'],
    ['a |x|\\ b', '.. |x| replace:: c', 'a cb'],
    ['|X y|', '.. |x y| replace:: a', 'a'],
    ['|x|', '.. |x| unicode:: U+2122 .. comment', '\u2122'],
    ['|x|', '.. |x| unicode:: 0x41 b 67', 'AbC'],
    ['a |x| b', '.. |x| unicode:: 0x41\n   :trim:', 'aAb'],
    ['a |x| b', '.. |x| unicode:: 0x41\n   :ltrim:', 'aA b'],
    ['a |x| *b*', '.. |x| unicode:: 0x41\n   :rtrim:', 'a Ab'],
    ['|x|', '.. |x| image:: a.png', 'x'],
    ['|x|', '.. |x| image:: a.png\n   :alt: yes', 'yes'],
    ['a |br| b', '.. |br| raw:: html\n\n   <br />', 'a\nb'],
    ['a |x| b', '.. |x| raw:: latex\n\n   c', 'a b'],
    ['a |x| b', '.. |x| raw:: latex HTML\n\n   c', 'a c b'],
    ['|x|', '.. |x| replace:: |y|\n.. |y| replace:: a', 'a'],
    ['|x|', '.. |x| replace:: |x|', '|x|'],
    ['|x|', '.. |x| date::', '|x|'],
    ['|x|', '.. |x| replace:: a\n.. |x| replaced:: b', 'a'],
    ['|x|', '.. |x| replace:: a\n.. |x| replace:: b', 'b'],
    ['|x|', '', '|x|'],
    ['|x|_', '.. |x| replace:: a\n.. _x: https://a.b/', 'a'],
    ['|x|_', '.. |x| replace:: a', '|x|_'],
  ])('%j after %j reads %j', async (source, definitions, expected) => {
    expect(await cellText(source, definitions)).toBe(expected);
  });

  it('may be defined below', async () => {
    expect(await cellText('|x|\n\n.. |x| replace:: a')).toBe('a');
  });

  it('keep their markup', async () => {
    expect(await cellMarkdown('|x|', '.. |x| image:: a.png\n   :alt: yes')).toBe('![yes](a.png)');
  });

  it('do not grow without end', async () => {
    const definitions = Array.from({ length: 40 }, (_, index) =>
      index === 0
        ? '.. |a0| replace:: text'
        : `.. |a${index}| replace:: |a${index - 1}| |a${index - 1}|`,
    );
    const text = await cellText('|a39|', definitions.join('\n'));
    expect(text?.length).toBeLessThan(100_000);
  });
});

it.each([
  ['`b c`_', 'an _`b c` here', 'b c'],
  ['`b c`_', 'an _`b c`_ here', '`b c`_'],
  ['b_', 'a `b <https://e.x/>`_ here', 'b'],
  ['b_', 'no `b <https://e.x/>`_`c`', 'b_'],
])('%j leads to %j as %j', async (source, text, expected) => {
  expect(await cellText(source, text)).toBe(expected);
});

describe('titles', () => {
  it.each([
    ['`a title`_', 'A title', 'a title'],
    ['`see b`_', 'See b_', 'see b'],
    ['`x y`_', '|x| y', 'x y'],
    ['`z y`_', '|x| y', '`z y`_'],
    ['`a b`_', 'a_ b_', 'a b'],
  ])('are what %j leads to: %j', async (source, title, expected) => {
    const definitions = `${title}\n${'='.repeat(title.length)}\n\n.. |x| replace:: z`;
    expect(await cellText(source, definitions)).toBe(expected);
  });
});
