import { Writable } from 'node:stream';
import cliProgress from 'cli-progress';
import type { World } from './world.ts';

export interface Bar {
  update(done: number): void;
  stop(): Promise<void>;
}

/** Apart from what says when there is one, since no short run needs a bar, or the streams of Node. */
export function startBar({ writeStderr }: World, total: number): Bar {
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
