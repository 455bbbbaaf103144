import { setImmediate } from 'node:timers/promises';
import type { Bar } from './progress-bar.ts';
import type { World } from './world.ts';

export interface Progress {
  /** To be called after each of the steps. */
  step(): Promise<void>;
  /** Takes the bar away. */
  stop(): Promise<void>;
}

/** Milliseconds between two updates: a person sees no more. */
const PAUSE = 100;

/** A bar on standard error, for a person who has waited for more than `patience` milliseconds. */
export function createProgress(world: World, total: number, patience = 1000): Progress {
  if (!world.isTerminal.stderr) return { step: async () => {}, stop: async () => {} };
  let bar: Bar | undefined;
  let done = 0;
  let next = performance.now() + patience;
  return {
    step: async () => {
      done++;
      if (performance.now() < next) return;
      bar ??= await (await import('./progress-bar.ts')).startBar(world, total);
      bar.update(done);
      // Reading is work without a pause; only in one does the bar get to the screen.
      await setImmediate();
      next = performance.now() + PAUSE;
    },
    stop: async () => bar?.stop(),
  };
}
