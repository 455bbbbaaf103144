import type { Addition } from '../../pipeline/init/addition.ts';
import { addHook } from '../../pipeline/init/hooks/registry.ts';
import { addScripts } from '../../pipeline/init/scripts.ts';
import type { World } from '../world.ts';
import type { Change } from '../difference.ts';
import { withChanges } from './change.ts';
import type { Decider } from './decider.ts';

/** What else the project's files need, beside the configuration; and what of it only a person can add. */
export async function decideAdditions(
  configurations: readonly Change[],
  decider: Decider,
  { files, cwd }: World,
): Promise<{ changes: Change[]; byHand: Addition[] }> {
  const changes = new Map(configurations.map((change) => [change.path, change]));
  const byHand: Addition[] = [];
  for (const propose of [addScripts, addHook]) {
    const addition = await propose(withChanges(files, changes), cwd);
    if (addition === null) continue;
    const { path, text } = addition;
    if (text === null) byHand.push(addition);
    else if (await decider.addition(addition)) {
      const { before } = changes.get(path) ?? addition;
      changes.set(path, { path, before, text });
    }
  }
  return { changes: [...changes.values()], byHand };
}
