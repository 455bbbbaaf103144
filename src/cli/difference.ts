import { diffLines } from '../pipeline/drift/line-diff.ts';
import { toLf } from '../pipeline/outputs/emit.ts';
import { describeHunks, shortened } from './reporters/describe-hunks.ts';
import { painter } from './reporters/style.ts';
import { hasColor } from './terminal.ts';
import type { Verbosity } from './verbosity.ts';
import type { World } from './world.ts';

/** A file to write; `before` is what it holds now, null where there is none. */
export interface Change {
  path: string;
  before: string | null;
  text: string;
}

/** What a dry run shows of a change: lines as of `diff -u`. */
export function differenceOf(
  { path, before, text }: Change,
  verbosity: Verbosity,
  world: World,
): string[] {
  const paint = painter(hasColor(world, 'stdout'));
  const { hunks } = diffLines(toLf(before ?? ''), toLf(text));
  const names = [before === null ? '/dev/null' : path, path] as const;
  return shortened(describeHunks(hunks, names, paint), verbosity);
}
