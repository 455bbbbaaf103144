/** A step on the way to a member: `items[]` is a name with one array. */
export interface Step {
  name: string;
  arrays: number;
}

const PART = /([^.[\]]+)|\[([^\][]*)\]/g;

/** `data.items[].id`, `filter[name]`, `a->b`, `list.0.id` as steps from the outermost structure. */
export function stepsOf(name: string): Step[] {
  const steps: Step[] = [];
  for (const [, word, inner = ''] of name.replaceAll(/->|::/g, '.').matchAll(PART)) {
    const last = steps.at(-1);
    const isIndex =
      word === undefined ? /^(?:\d*|[*#nik]|index|idx)$/i.test(inner) : /^(?:\d+|\*)$/.test(word);
    if (isIndex && last !== undefined) last.arrays++;
    else steps.push({ name: (word ?? inner).replace(/^["']|(?<!["'?])["'?]+$/g, ''), arrays: 0 });
  }
  return steps.filter((step) => step.name !== '');
}

/** Whether brackets or arrows say that a name has parts; dots may be part of it. */
export function hasBrackets(name: string): boolean {
  return /.\[[^\][]*\]|->/.test(name);
}
