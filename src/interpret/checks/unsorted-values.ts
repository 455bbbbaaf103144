import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import type { RawEntry } from '../raw-entry.ts';
import { parseInteger } from '../../codes/integer.ts';
import { counted, quoted } from '../wording.ts';
import type { Check } from './check.ts';

/** Tables whose values neither rise nor fall from row to row, group by group. */
export const unsortedValues: Check = ({ tables }) =>
  tables.flatMap(({ entries }) => {
    const steps = entries.slice(1).map((entry, index) => stepTo(entry, entries[index]));
    const rising = steps.filter(({ direction }) => direction > 0).length;
    const falling = steps.filter(({ direction }) => direction < 0).length;
    const wrong = steps.filter(({ direction }) =>
      falling > rising ? direction > 0 : direction < 0,
    );
    return unsorted(wrong);
  });

interface Step {
  /** From the row before: 1 up, -1 down, 0 neither, as into another group. */
  direction: number;
  before: string;
  entry: RawEntry;
}

function stepTo(entry: RawEntry, previous: RawEntry | undefined): Step {
  const isApart = previous === undefined || previous.group !== entry.group;
  const direction = isApart ? 0 : compare(previous.value, entry.value);
  return { direction, before: previous?.value ?? '', entry };
}

function unsorted([first, ...others]: readonly Step[]): Diagnostic[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `; likewise ${counted(others.length, 'more row')}`;
  const { before, entry } = first;
  const message = `${quoted(entry.value)} is out of order, after ${quoted(before)}${more}.`;
  return [diagnostic('unsorted-values', entry.source, message)];
}

/** Integers by size; other values by their texts, in which numbers count as such: `E9` is before `E10`. */
function compare(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => parseInteger(text)?.value);
  if (first !== undefined && second !== undefined) return Math.sign(second - first);
  const [one, other] = [a, b].map(sortable);
  if (one === undefined || other === undefined || one === other) return 0;
  return one < other ? 1 : -1;
}

function sortable(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
}
