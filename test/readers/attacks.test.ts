import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/interpret.ts';
import { read } from '../../src/readers/read.ts';
import { type Wrap, formats, places, pumps } from './attack-texts.ts';

/** Milliseconds of the processor, so that whoever else computes does not count. */
async function costOf(content: string, format: string): Promise<number> {
  const before = process.cpuUsage();
  const document = await read(
    { path: `a.${format}`, content },
    { format: formats[format] ?? format },
  );
  interpret([document], {}, {});
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function least(times: number, content: string, format: string): Promise<number> {
  let cost = Infinity;
  for (let i = 0; i < times; i++) cost = Math.min(cost, await costOf(content, format));
  return cost;
}

const LENGTH = 3_000;
/** In milliseconds; below this, the collector of garbage is most of what is measured. */
const SHORT = 40;
/** Of a text that is four times as long: 4 is linear, 16 by the square. */
const STEEP = 8;

/** How many times the cost a text of four times the length has, where it is long enough to be measured. */
async function steepness(wrap: Wrap, pump: string, format: string): Promise<number> {
  const text = (length: number): string => wrap(pump.repeat(Math.ceil(length / pump.length)));
  for (let length = LENGTH; length <= 64 * LENGTH; length *= 4) {
    const whole = await costOf(text(length * 4), format);
    if (whole < SHORT && length === LENGTH) return 1;
    if (whole < SHORT) continue;
    const ratio =
      (await least(3, text(length * 4), format)) / (await least(3, text(length), format));
    if (ratio < STEEP) return ratio;
    if (whole > 25 * SHORT) return ratio;
  }
  return 1;
}

describe.each(Object.keys(places))('%s', (format) => {
  it.each(Object.entries(places[format] ?? {}))(
    'takes linear time where it repeats: %s',
    async (_, wrap) => {
      const steep: string[] = [];
      for (const pump of pumps) {
        const ratio = await steepness(wrap, pump, format);
        if (ratio >= STEEP) steep.push(`${JSON.stringify(pump)}: ${ratio.toFixed(1)}`);
      }
      expect(steep).toEqual([]);
    },
  );
});
