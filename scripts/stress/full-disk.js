import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectSuccess, statesOf, torn } from './project.js';

/** Runs `generate` on a disk with ever more room left, from none to enough. Needs Linux, and the right to mount in a namespace. */
export async function fullDisk(times, { createProject }) {
  if (process.env.STRESS_DISK === undefined) return inNamespace();
  const project = createProject({ within: process.env.STRESS_DISK });
  const states = statesOf(project);
  const filler = join(process.env.STRESS_DISK, 'filler');
  const counts = { runs: 0, full: 0, torn: 0, unmended: 0, traces: 0 };
  for (let state = 'new'; counts.runs < times; state = state === 'old' ? 'new' : 'old') {
    project.edit(state);
    const { bavail, bsize } = statfsSync(process.env.STRESS_DISK);
    const room = counts.runs % Math.ceil(times / 2);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail - room) * bsize));
    const { status, stderr } = project.run('generate');
    counts.runs++;
    if (status !== 0) counts.full++;
    if (status !== 0 && !/^doctable: [^\n]*no space left on disk\.$/m.test(stderr)) counts.traces++;
    counts.torn += torn(project.texts(), states.old, states.new).length;
    rmSync(filler);
    expectSuccess(project.run('generate'));
    if (torn(project.texts(), states[state]).length > 0) counts.unmended++;
  }
  project.remove();
  return counts;
}

/** The same with a disk of two megabytes, which only this process sees. */
function inNamespace() {
  const script = 'mount -t tmpfs -o size=2m tmpfs "$STRESS_DISK" && exec "$0" "$@"';
  const STRESS_DISK = '/mnt';
  const { status } = spawnSync(
    'unshare',
    ['--map-root-user', '--mount', 'sh', '-c', script, process.execPath, ...process.argv.slice(1)],
    { stdio: 'inherit', env: { ...process.env, STRESS_DISK } },
  );
  process.exit(status ?? 1);
}
