import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expectSuccess, statesOf, torn } from './project.js';

/**
 * Ends `generate` at a random moment, as hard as can be, and looks at what is there; then the next run has to make it good.
 * `staged`: the same with `generate --staged` in a repository.
 */
export async function kills(times, { createProject, random, staged = false }) {
  const project = createProject({ git: staged });
  const args = staged ? ['generate', '--staged'] : ['generate'];
  const generate = () => {
    if (staged) project.git('add', 'docs');
    expectSuccess(project.run(...args));
    if (staged) project.git('commit', '-qm', 'next');
  };
  const states = statesOf(project, generate);
  const began = Date.now();
  generate();
  const whole = Date.now() - began;
  const counts = { kills: 0, between: 0, torn: 0, strays: 0, unmended: 0, locks: 0 };
  for (let at = 'old'; counts.kills < times;) {
    const next = at === 'new' ? 'old' : 'new';
    project.edit(next);
    if (staged) project.git('add', 'docs');
    // Most of the time is spent in starting, so every other run is ended when it has begun to write.
    const moment =
      counts.kills % 2 === 0
        ? project.whenWriting(random.below(40))
        : setTimeout(whole * (0.3 + random.below(80) / 100));
    const wasKilled = await endAt(project.start(...args), moment);
    if (wasKilled) {
      counts.kills++;
      const texts = project.texts();
      counts.torn += torn(texts, states.old, states.new).length;
      const isNew = project.outputs.filter((path) => texts[path] === states[next][path]).length;
      if (isNew > 0 && isNew < project.outputs.length) counts.between++;
      if (staged && project.removeGitLock()) counts.locks++;
    }
    expectSuccess(project.run(...args));
    if (torn(project.texts(), states[next]).length > 0 || isApart(project, staged))
      counts.unmended++;
    if (staged) project.git('commit', '-qm', 'next');
    counts.strays += project.strays().length;
    at = next;
  }
  expectSuccess(project.run('check'));
  project.remove();
  return counts;
}

/** Whether index and disk differ. */
function isApart(project, staged) {
  return staged && project.git('diff', '--name-only') !== '';
}

/** Whether the process, with what it has started, had to be ended. */
async function endAt(child, moment) {
  const ended = once(child, 'exit');
  await Promise.race([moment, ended]);
  if (child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  const [status] = await ended;
  return status === null;
}
