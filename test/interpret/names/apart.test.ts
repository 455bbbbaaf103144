import { expect, test } from 'vitest';
import { type Evidence, joined, toldApart } from '../../../src/interpret/names/apart.ts';

type Sketch = [words: string, ...evidence: [Evidence['as'], string][]];

function namesOf(...sketches: Sketch[]): string[] {
  return toldApart(
    sketches.map(([words, ...evidence]) => ({
      words: words.split(' '),
      evidence: evidence.map(([as, text]) => ({ as, words: text.split(' ').filter(Boolean) })),
      nameOf: (all) => all.join(''),
    })),
  );
}

test.each<[what: string, sketches: Sketch[], names: string[]]>([
  ['nothing where all differ', [['Lock', ['front', 'North']], ['Door']], ['Lock', 'Door']],
  [
    'what stands in front',
    [
      ['Lock', ['front', 'North']],
      ['Lock', ['front', 'South']],
    ],
    ['NorthLock', 'SouthLock'],
  ],
  [
    'what stands behind, with one of what was several',
    [
      ['Locks', ['back', 'North']],
      ['Locks', ['back', 'South']],
    ],
    ['LockNorth', 'LockSouth'],
  ],
  [
    'another name',
    [
      ['Lock', ['whole', 'Inner Bolt']],
      ['Lock', ['whole', 'Outer Bolt']],
    ],
    ['InnerBolt', 'OuterBolt'],
  ],
  [
    'the first that differs',
    [
      ['Lock', ['front', 'Old'], ['front', 'North']],
      ['Lock', ['front', 'Old'], ['front', 'South']],
    ],
    ['NorthLock', 'SouthLock'],
  ],
  [
    'only what one says more',
    [
      ['Lock', ['front', 'Shop']],
      ['Lock', ['front', 'Shop Mall']],
    ],
    ['Lock', 'MallLock'],
  ],
  [
    'all of it, where one says something else',
    [
      ['Lock', ['front', 'Shop']],
      ['Lock', ['front', 'Mall Shop']],
    ],
    ['ShopLock', 'MallShopLock'],
  ],
  [
    'what some have, and the others not',
    [['Lock'], ['Lock', ['front', 'North']], ['Lock', ['front', '']]],
    ['Lock', 'NorthLock', 'Lock'],
  ],
  [
    'more, where the first tells only some',
    [
      ['Lock', ['front', 'North'], ['back', 'Red']],
      ['Lock', ['front', 'North'], ['back', 'Blue']],
      ['Lock', ['front', 'South'], ['back', 'Red']],
    ],
    ['NorthLockRed', 'NorthLockBlue', 'SouthLock'],
  ],
  [
    'nothing where there is nothing',
    [
      ['Lock', ['front', 'North']],
      ['Lock', ['front', 'North']],
    ],
    ['Lock', 'Lock'],
  ],
])('what has the same name is told apart by %s', (_, sketches, names) => {
  expect(namesOf(...sketches)).toEqual(names);
});

test('what both say is said once, where it stands last', () => {
  expect(joined(['Order', 'Errors', 'New'], ['error', 'Code'])).toEqual([
    'Order',
    'New',
    'error',
    'Code',
  ]);
});
