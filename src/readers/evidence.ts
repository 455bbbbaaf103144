/**
 * How sure independent signs make together, from 0 to 1: the share of doubt that each takes away is its weight.
 */
export function combined(signs: readonly (readonly [found: boolean, weight: number])[]): number {
  return 1 - signs.reduce((doubt, [found, weight]) => (found ? doubt * (1 - weight) : doubt), 1);
}
