/** The path of headings down to the current place in a document. */
export interface Headings {
  /** `level` from 1; drops the headings of the same or a deeper level. Without a text, it is none itself. */
  push(level: number, text: string): void;
  /** Those above a level, or all. */
  path(level?: number): string[];
}

export function createHeadings(): Headings {
  let open: { level: number; text: string }[] = [];
  return {
    push: (level, text) => {
      open = open.filter((heading) => heading.level < level);
      if (text !== '') open.push({ level, text });
    },
    path: (level = Infinity) =>
      open.filter((heading) => heading.level < level).map((heading) => heading.text),
  };
}
