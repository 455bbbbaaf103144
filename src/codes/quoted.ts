const QUOTED = /^(?:"([^"\n]+)"|'([^'\n]+)'|“([^“”\n]+)”)$/;

/** The texts without quotation marks, where each that says anything is in them; else as they are. */
export function withoutQuotes(texts: readonly string[]): readonly string[] {
  return areQuoted(texts) ? texts.map(inQuotes) : texts;
}

/** Whether a column writes its texts as programs do, `"none"`, `"1"`: then they are no numbers. */
export function areQuoted(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => QUOTED.test(text));
}

function inQuotes(text: string): string {
  const [, double, single, curly] = QUOTED.exec(text) ?? [];
  return double ?? single ?? curly ?? text;
}
