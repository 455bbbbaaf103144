import { once } from 'node:events';
import { expectSuccess, statesOf, torn } from './project.js';

/** Starts several runs of `generate` at the same moment, again and again: all have to come to the same. */
export async function atOnce(times, { createProject, runs }) {
  const project = createProject();
  const counts = { rounds: 0, runs: 0, failed: 0, torn: 0, strays: 0 };
  const states = statesOf(project);
  for (let state = 'new'; counts.rounds < times; state = state === 'old' ? 'new' : 'old') {
    project.edit(state);
    const children = Array.from({ length: runs }, () => project.start('generate'));
    const ends = await Promise.all(children.map((child) => once(child, 'exit')));
    counts.rounds++;
    counts.runs += ends.length;
    counts.failed += ends.filter(([status]) => status !== 0).length;
    counts.torn += torn(project.texts(), states[state]).length;
    counts.strays += project.strays().length;
  }
  expectSuccess(project.run('check'));
  project.remove();
  return counts;
}
