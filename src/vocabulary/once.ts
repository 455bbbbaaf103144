/** Makes a thing when it is first asked for: every run loads all words, and needs few of them. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
