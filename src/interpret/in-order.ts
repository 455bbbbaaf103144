import type { Place } from '../model/diagnostic.ts';
import type { TableDocument } from '../model/table.ts';

/** As the documents have them, whatever they are. */
export function inOrder<
  Part extends { entries: readonly Placed[] } | { members: readonly Placed[] },
>(parts: readonly Part[], documents: readonly TableDocument[]): Part[] {
  const places = new Map(documents.map(({ path }, index) => [path, index]));
  const placeOf = (part: Part): [number, number] => {
    const [first] = 'members' in part ? part.members : part.entries;
    return [places.get(first?.source.path ?? '') ?? 0, first?.source.line ?? 0];
  };
  return parts.toSorted((one, other) => {
    const [[path, line], [otherPath, otherLine]] = [placeOf(one), placeOf(other)];
    return path - otherPath || line - otherLine;
  });
}

interface Placed {
  source: Place;
}
