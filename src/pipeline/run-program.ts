import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

/** What a program that ended has said. */
export interface Ended {
  /** Null where it was killed. */
  status: number | null;
  stdout: Buffer;
  stderr: string;
}

/**
 * Runs a program in a folder to its end; `input` is what it reads.
 *
 * @throws the system's error where it cannot be started.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  folder: string,
  input = '',
): Promise<Ended> {
  const child = spawn(program, [...args], { cwd: folder, stdio: 'pipe' });
  // It may end before it has read everything; its exit status tells.
  child.stdin.on('error', () => undefined).end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [stdout, stderr, status] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    ended,
  ]);
  return { status, stdout, stderr: stderr.toString() };
}
