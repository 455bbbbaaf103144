import { describe, expect, it } from 'vitest';
import { cellMarkdown, cellText, readRst, textsOf } from '../tables.ts';

describe('interpreted text', () => {
  it.each([
    [':ref:`title <target>`', 'title'],
    [':ref:`target`', 'target'],
    [':doc:`/path/page`', '/path/page'],
    [':doc:`the other page<other>`', 'the other page'],
    [':issue:`number <12>`', 'number'],
    [':c:func:`!name`', 'name'],
    [':py:meth:`~package.Class.method`', 'method'],
    [':cpp:func:`~ns::name`', 'name'],
    [':attr:`~object.\\ __name__`', '__name__'],
    [':py:meth:`title <~package.Class.method>`', 'title'],
    [':class:`a.B`', 'a.B'],
    [':sup:`2`', '2'],
    [':kbd:`Ctrl+C`', 'Ctrl+C'],
    [':guilabel:`&Cancel`', 'Cancel'],
    [':menuselection:`File --> &Open`', 'File \u2023 Open'],
    [':abbr:`HTML (HyperText)`', 'HTML'],
    [':file:`/usr/{name}`', '/usr/name'],
    [':math:`\\alpha`', '\\alpha'],
    [':literal:`a\\b`', 'ab'],
    [':pep:`8`', 'PEP 8'],
    [':rfc:`2822`', 'RFC 2822'],
    [':unknown:`text`', 'text'],
  ])('%j reads %j', async (source, expected) => {
    expect(await cellText(source)).toBe(expected);
  });

  it.each([
    [':strong:`a`', '**a**'],
    [':emphasis:`a`', '*a*'],
    [':code:`a\\b`', '`a\\b`'],
    [':py:class:`~a.B`', '`B`'],
    [':ref:`a`', undefined],
  ])('%j is %j in Markdown', async (source, expected) => {
    expect(await cellMarkdown(source)).toBe(expected);
  });

  it.each([
    ['one', 'A title with x'],
    ['Two', 'A title with x'],
    ['other <two>', 'other'],
    ['three', 'A caption'],
    ['four', 'four'],
    ['five', 'five'],
    ['six', 'six'],
  ])('shows for a reference to %j what stands at the target', async (name, expected) => {
    const document = await readRst(
      [
        '.. _One:\n.. _two:\n\nA *title* with |x|\n==================\n',
        '.. note::\n\n   .. _three:\n\n   .. table:: A caption\n\n      ==  ==\n      a   b\n      ==  ==\n',
        '.. _four:\n\nParagraph\n\n.. _five: https://e.x/\n\nLast\n====\n',
        `.. list-table::\n\n   * - :ref:\`${name}\`\n`,
      ].join('\n'),
    );
    expect(textsOf(document).at(-1)).toEqual([[expected]]);
  });

  it('has the roles that the document defines', async () => {
    const definitions = '.. role:: raw-br(raw)\n   :format: html\n\n.. role:: loud(strong)\n';
    expect(await cellText('a :raw-br:`<br />` b', definitions)).toBe('a\nb');
    expect(await cellMarkdown(':loud:`a`', definitions)).toBe('**a**');
    expect(await cellText(':red:`a <b>`', '.. role:: red')).toBe('a <b>');
  });
});
