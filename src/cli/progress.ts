import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
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
      bar ??= await startBar(world, total);
      bar.update(done);
      // Reading is work without a pause; only in one does the bar get to the screen.
      await setImmediate();
      next = performance.now() + PAUSE;
    },
    stop: async () => bar?.stop(),
  };
}

interface Bar {
  update(done: number): void;
  stop(): Promise<void>;
}

async function startBar({ writeStderr }: World, total: number): Promise<Bar> {
  const { default: cliProgress } = await import('cli-progress');
  const stream = new Writable({
    decodeStrings: false,
    write: (text: string, _, done) => void writeStderr(text).then(() => done(), done),
  });
  const bar = new cliProgress.SingleBar({
    stream: Object.assign(stream, { isTTY: true }),
    format: 'doctable [{bar}] {value}/{total} documents',
    barCompleteChar: '#',
    barIncompleteChar: '-',
    clearOnComplete: true,
    // It would hold up Ctrl+C, and there is nothing to restore.
    gracefulExit: false,
  });
  bar.start(total, 0);
  return {
    update: (done) => bar.update(done),
    stop: () => {
      bar.stop();
      // What is written next is to come behind.
      return new Promise((resolve) => stream.end(resolve));
    },
  };
}
