import type { World } from './world.ts';

/**
 * Whether to write colours to a stream: FORCE_COLOR says so, or not if it is 0 or false; NO_COLOR says not; else a terminal
 * gets them. The order is that of Node (`tty.WriteStream.getColorDepth`).
 */
export function hasColor({ env, isTerminal }: World, stream: 'stdout' | 'stderr'): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal[stream] && term !== 'dumb';
}
