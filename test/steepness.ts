/** In milliseconds; below this, the collector of garbage is most of what is measured. */
const SHORT = 20;
/** Of a text that is four times as long: 4 is linear, 16 by the square. */
export const STEEP = 8;

/**
 * How many times the cost something has at four times the length: a length that takes long enough to be measured, from `shortest`
 * on; 1 where none does.
 */
export async function steepness(
  shortest: number,
  run: (length: number) => Promise<unknown>,
): Promise<number> {
  for (let length = shortest; length <= 64 * shortest; length *= 4) {
    const whole = await costOf(() => run(length * 4));
    if (whole < SHORT && length === shortest) return 1;
    if (whole < SHORT) continue;
    // Most are linear, which one run of each length shows; what looks steep may be a pause.
    const once = whole / (await costOf(() => run(length)));
    if (once < STEEP) return once;
    const ratio = (await least(3, () => run(length * 4))) / (await least(3, () => run(length)));
    if (ratio < STEEP || whole > 25 * SHORT) return ratio;
  }
  return 1;
}

/** Milliseconds of the processor, so that whoever else computes does not count. */
async function costOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function least(times: number, run: () => Promise<unknown>): Promise<number> {
  let cost = Infinity;
  for (let i = 0; i < times; i++) cost = Math.min(cost, await costOf(run));
  return cost;
}
