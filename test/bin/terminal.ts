import { spawn, spawnSync } from 'node:child_process';
import { vi } from 'vitest';
import type { Sandbox } from './sandbox.ts';

/** util-linux `script` gives a program a terminal. */
export const hasScript: boolean = spawnSync('script', ['--version']).status === 0;

/** A program in a terminal of a hundred columns. */
export interface Terminal {
  /** Presses keys once a text is there; it, and what came before it, is then forgotten. */
  answer(text: string, keys: string): Promise<void>;
  /** What is on the screen since the last answer. */
  output(): string;
  /** The exit status. */
  ended: Promise<number | null>;
  close(): Promise<void>;
}

export function openTerminal(box: Sandbox, command: string): Terminal {
  const inTerminal = `stty cols 100 rows 40; exec ${command}`;
  const child = spawn('script', ['-qefc', inTerminal, '/dev/null'], { cwd: box.folder });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    answer: async (text, keys) => {
      await vi.waitUntil(() => output.includes(text), { timeout: 60_000, interval: 20 });
      output = output.slice(output.indexOf(text) + text.length);
      child.stdin.write(keys);
    },
    output: () => output,
    ended,
    close: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
