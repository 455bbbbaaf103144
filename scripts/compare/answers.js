import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Asks a program of Python's beside this file, which answers each JSON line with a JSON line. */
export function startAnswering(file) {
  const command = process.env.PYTHON ?? 'python3';
  const { pathname } = new URL(file, import.meta.url);
  const child = spawn(command, [pathname], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question) => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${command} ended.`);
    return JSON.parse(value);
  };
  return { ask, stop: () => child.stdin.end() };
}
