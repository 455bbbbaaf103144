import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../../src/inline/inline.ts';
import { parseInline } from '../../../../src/readers/rst/inline/parse.ts';
import type { References } from '../../../../src/readers/rst/inline/piece.ts';
import { cellMarkdown, cellText } from '../tables.ts';

const nothing: References = {
  substitution: () => undefined,
  target: () => undefined,
  title: () => undefined,
  within: () => nothing,
  label: () => undefined,
  role: (name) => name,
};

function textOf(source: string): string {
  return inlineText(parseInline(source, nothing).map(({ inline }) => inline));
}

describe('inline markup', () => {
  it.each([
    ['*a b*', '*a b*'],
    ['**a**', '**a**'],
    ['``a*b``', '`a*b`'],
    ['``a\\b``', '`a\\b`'],
    ['`title`', '*title*'],
    ['(*a*), "**b**"', '(*a*), "**b**"'],
    ['«*a*»', '«*a*»'],
    ['`text <https://a.b/>`_', '[text](https://a.b/)'],
    ['`<https://a.b/>`_', '[https://a.b/](https://a.b/)'],
    ['`us <us@a.b>`__', '[us](mailto:us@a.b)'],
    ['https://a.b/c, and us@a.b.', '[https://a.b/c](https://a.b/c), and [us@a.b](mailto:us@a.b).'],
  ])('%j is %j', async (source, expected) => {
    expect(await cellMarkdown(source)).toBe(expected);
  });

  // The recognition rules of the specification, by number.
  it.each([
    ['1: not after a letter', 'a*b*'],
    ['1: not after an underscore', '_*b*'],
    ['2: not before white space', '* b*'],
    ['3: not behind white space', 'x *b * c'],
    ['4: not before a letter', '*b*c'],
    ['5: not in quotes', '"*" x*'],
    ['5: not in brackets', '(*) x*'],
    ['5: not in other quotes', '»*» x*'],
    ['7: not without an end', '*b'],
    ['7: not without content', '****'],
    ['a name with an underscore in it', 'a_b'],
    ['a lone marker', 'x * y'],
    ['an unclosed literal', '``b'],
    ['an unclosed reference', '`b'],
    ['an unclosed substitution', '|b'],
  ])('is not there: %s', (_, source) => {
    expect(textOf(source)).toBe(source);
  });

  it.each([
    ['\\*a*', '*a*'],
    ['a\\ b', 'ab'],
    ['*a*\\ b', 'ab'],
    ['a\\\\b', 'a\\b'],
    ['a\\_', 'a_'],
    ['a\\', 'a'],
    ['*a\\* b*', 'a* b'],
  ])('of %j shows %j', (source, expected) => {
    expect(textOf(source)).toBe(expected);
  });

  it('leaves what is not defined as written', () => {
    expect(textOf('|a\\ b| [1]_ x_ `y z`_')).toBe('|a\\ b| [1]_ x_ `y z`_');
  });

  it('may go over the end of a line', async () => {
    expect(await cellText('*a\nb* c')).toBe('a b c');
  });

  it('has either a role or a reference mark, and one role', () => {
    expect(textOf(':a:`b`_ :a:`b`:c:')).toBe(':a:`b`_ :a:`b`:c:');
  });

  it('takes a role behind as one in front', () => {
    expect(textOf('`a`:sup: :sup:`b`')).toBe('a b');
  });
});

describe('the place of each piece', () => {
  it.each([
    ['  *a*', 3],
    ['``a``', 2],
    [':ref:`text <x>`', 6],
    [':py:func:`~a.b.c`', 15],
    ['`text <https://a.b/>`_', 1],
    ['\\*', 0],
    ['\\ a', 2],
  ])('of %j begins at %j', (source, at) => {
    const shown = parseInline(source, nothing).find(({ inline }) => inlineText([inline]) !== '');
    expect(shown?.at).toBe(at);
  });
});

it('loses no letter or digit, whatever the markup', () => {
  const unit = fc.constantFrom(...'*`_|\\:.a1 ()<>"-\n'.split(''), '``', '**', '`_', 'http://x.y');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (source) => {
      const written = source.replace(/[^a1]/g, '');
      const shown = textOf(source).replace(/[^a1]/g, '');
      // Roles, addresses and targets in angle brackets do not show.
      if (!/[:<]/.test(source)) expect(shown).toBe(written);
      else expect(written.length).toBeGreaterThanOrEqual(shown.length);
    }),
    { numRuns: 700 },
  );
});

// Looking for the end of each anew would take minutes.
it.each(['*a ', '`a ', '``a ', '|a ', '_`a ', ':a:`b ', '[a', 'a_', 'a:b ', 'a@', '<'])(
  'reads fifty thousand times %j',
  (unit) => {
    const source = unit.repeat(50_000);
    expect(textOf(source)).toBe(source.trimEnd());
  },
);

it('looks for addresses only where text is left', () => {
  expect(textOf('*a* '.repeat(100_000))).toBe('a '.repeat(100_000).trimEnd());
});

it('has room for any number of pieces', () => {
  expect(parseInline('http://a '.repeat(130_000), nothing)).toHaveLength(260_000);
});
