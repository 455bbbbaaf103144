import { describe, expect, it } from 'vitest';
import { cellText, readRst, textsOf } from '../tables.ts';

const table = '   ===  ===\n   a    b\n   ===  ===\n';

describe('tables inside of directives', () => {
  it.each([
    ['a note', '.. note::\n\n'],
    ['a note, at once', '.. note::\n'],
    ['a note with text', '.. note:: text\n\n'],
    ['a note with options', '.. note::\n   :class: x\n\n'],
    ['a tab', '.. tab-item:: Linux\n   :sync: linux\n\n'],
    ['a function', '.. c:function:: int f(int a)\n                int g(void)\n\n'],
    ['a condition', '.. only:: html and not latex\n\n'],
    ['a version', '.. versionadded:: 1.2\n\n'],
    ['a figure', '.. figure:: picture.png\n   :alt: text\n\n   Caption.\n\n'],
    ['what nobody knows', '.. my-own:: x\n\n'],
    ['what nobody knows, at once', '.. my-own::\n'],
    ['a footnote', '.. [1]\n'],
    ['a citation', '.. [Doe] text\n\n'],
  ])('are found in %s', async (_, before) => {
    expect(textsOf(await readRst(before + table))).toEqual([[['a', 'b']]]);
  });

  it('are found whatever the case of the name', async () => {
    expect(textsOf(await readRst('.. CSV-Table::\n\n   a, b\n'))).toEqual([[['a', 'b']]]);
  });
});

describe('directives in a cell', () => {
  it.each([
    ['.. note:: text', 'text'],
    ['.. note::\n\n   text', 'text'],
    ['.. note:: one\n\n   two', 'one\ntwo'],
    ['.. admonition:: Title\n\n   text', 'Title\ntext'],
    ['.. deprecated:: 2.0', 'Deprecated since version 2.0'],
    ['.. deprecated:: 2.0 Use `x`.', 'Deprecated since version 2.0: Use x.'],
    ['.. versionadded:: 1.2\n   Works.', 'New in version 1.2: Works.'],
    ['.. code-block:: c\n\n   int *a;\n   int b;', 'int *a;\nint b;'],
    ['.. math:: a^2', 'a^2'],
    ['.. parsed-literal::\n\n   *a* b\n     ``c``', 'a b\nc'],
    ['.. parsed-literal:: *a*\n   b', 'a\nb'],
    ['.. line-block::\n\n   *a* b\n\n     c', 'a b\nc'],
    [':a *b*: c', ':a b: c'],
    ['.. image:: a.png', ''],
    ['.. image:: a.png\n   :alt: a picture', 'a picture'],
    ['.. figure:: a.png\n   :alt: alt\n\n   caption', 'alt\ncaption'],
    ['.. raw:: html\n\n   <b>x</b>', ''],
    ['.. container:: wide\n\n   text', 'text'],
    ['.. index:: x', ''],
    ['.. comment', ''],
    ['..', ''],
    ['.. _target:', ''],
    ['text\n\n.. [1] note', 'text\n[1] note'],
  ])('%j reads %j', async (source, expected) => {
    expect(await cellText(source)).toBe(expected);
  });
});
