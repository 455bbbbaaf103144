import type { Addition } from '../../pipeline/init/addition.ts';
import { type Wishes, isLikely } from '../../pipeline/init/propose.ts';
import type { Survey } from '../../pipeline/init/survey.ts';
import { oneLine } from '../report.ts';
import type { World } from '../world.ts';
import { describeCatalogs } from './describe.ts';

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

/** Takes every likely proposal, and says what will come of it. */
export function takeAll({ writeStdout, writeStderr }: World): Decider {
  return {
    documents: async (proposed) => {
      for (const survey of proposed.filter((each) => !isLikely(each))) {
        const what = `${oneLine(survey.path)}: ${describeCatalogs(survey)}`;
        await writeStderr(`doctable: Skipped ${what}. Does not look like codes.\n`);
      }
      return proposed.filter(isLikely);
    },
    wishes: async (proposed) => proposed,
    configuration: (_, summary) => writeStdout(summary).then(() => true),
    addition: async () => true,
  };
}
