import { expect, test } from 'vitest';
import { laidOut, marked } from '../../src/writers/margins.ts';
import { STEEP, steepness } from '../steepness.ts';

const block = (text: string): string => marked({ text, isBlock: true });

test('the lines of a block stand behind the margin of its first', () => {
  expect(laidOut(`  - ${block('a\nb\n\nc')}\n`, 1)).toBe('  - a\n    b\n\n    c\n');
});

test('an empty block leaves its margin to the next', () => {
  expect(laidOut(`  ${block('')}- ${block('a\nb')}\n`, 1)).toBe('  - a\n    b\n');
});

test('a block of many lines takes linear time', async () => {
  const layOut = async (count: number): Promise<void> => {
    const text = laidOut(`  ${block('row\n'.repeat(count).trimEnd())}\n`, 1);
    expect(text.length).toBe('  row\n'.length * count);
  };
  // What is compiled meanwhile is not to count.
  for (let times = 0; times < 5; times++) await layOut(2000);
  expect(await steepness(2000, layOut)).toBeLessThan(STEEP);
});
