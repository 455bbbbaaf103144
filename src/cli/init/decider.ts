import type { Addition } from '../../pipeline/init/addition.ts';
import type { Wishes } from '../../pipeline/init/propose.ts';
import type { Survey } from '../../pipeline/init/survey.ts';
import type { World } from '../world.ts';

/** Who says what of a proposal is wanted. */
export interface Decider {
  /** Which of the documents to generate from. */
  documents(proposed: readonly Survey[]): Promise<readonly Survey[]>;
  /** What to generate, starting from what fits the project. */
  wishes(proposed: Wishes): Promise<Wishes>;
  /** Whether to write a configuration; `summary` says in lines what will come of it. */
  configuration(path: string, summary: string): Promise<boolean>;
  /** Whether to add lines to a file of the project. */
  addition(proposed: Addition): Promise<boolean>;
}

/** The person who is asked has gone, by Ctrl+C. */
export class Cancelled extends Error {}

/** Takes every proposal, and says what will come of it. */
export function takeAll({ writeStdout }: World): Decider {
  return {
    documents: async (proposed) => proposed,
    wishes: async (proposed) => proposed,
    configuration: (_, summary) => writeStdout(summary).then(() => true),
    addition: async () => true,
  };
}
