/** As `push` with all of them does, which has room on the stack for a hundred thousand or so. */
export function appendTo<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
