/** So many results are kept, and all forgotten where there are more: texts that come again come soon. */
const MOST = 1000;
/** Longer texts hardly come again. */
const LONGEST = 100;

/** Looks a text up once, where the same are asked for again and again: words of cells, headers of tables. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, { found: Found }>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before.found;
    if (known.size >= MOST) known.clear();
    const found = find(text);
    known.set(text, { found });
    return found;
  };
}
